import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { filesUnder } from './source-files.ts'

/** Folders where each file is one of a kind, and the file that must name all of them. */
const REGISTRIES = [
  { folder: 'src/sources', registry: 'src/sources/registry.ts', plain: ['identify.ts', 'source.ts'] },
  { folder: 'src/markdown/layouts', registry: 'src/markdown/layouts/registry.ts', plain: ['layout.ts'] },
]

test.each(REGISTRIES)('each file of $folder is reached from its registry', ({ folder, registry, plain }) => {
  const files = filesUnder([folder], /\.tsx?$/)
  const registered = files.filter(({ path }) => path === registry).flatMap(importsOf)
  const forgotten = files
    .map(({ path }) => path)
    .filter((path) => path !== registry && !plain.some((name) => path.endsWith(`/${name}`)))
    .filter((path) => !registered.some(({ to }) => to === path))
  expect(forgotten).toEqual([])
})
