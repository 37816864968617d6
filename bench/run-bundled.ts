import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

const FOLDER = path.join('.listmark', 'bench-bundles')

/**
 * Bundles a module as the extension's own are bundled, so that it runs as fast as they do.
 * @param file relative to the project's folder
 * @returns runs it in a process of its own, whose garbage collector can be called, and gives what it prints
 */
export async function bundled(file: string): Promise<(...args: readonly string[]) => string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: file, outDir: FOLDER, target: 'es2022', rolldownOptions: { output: { format: 'es' } } },
  })
  const bundle = path.join(FOLDER, `${path.basename(file, '.ts')}.js`)
  return (...args) =>
    execFileSync(process.execPath, ['--expose-gc', bundle, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
}
