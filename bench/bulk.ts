import { bundled } from './run-bundled.ts'

/** Measures changing a thousand of ten thousand entries at once, as the worker's engine does; the lines of a table. */
export async function bulkRows(): Promise<string[]> {
  const run = await bundled('bench/bulk-changes.ts')
  const figures = JSON.parse(run()) as readonly { readonly name: string; readonly took: number }[]
  return [
    'many entries at once, milliseconds of the engine',
    ...figures.map(({ name, took }) => `  ${name}`.padEnd(44) + took.toFixed(0).padStart(8)),
  ]
}
