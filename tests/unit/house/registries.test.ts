import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { filesUnder } from './source-files.ts'

/** Folders where files of a kind must all be named by one registry, and what tells that kind. */
const REGISTRIES = [
  { folder: 'src/sources', kind: /^export const \w+: Source = /m },
  { folder: 'src/sync/targets', kind: /^export function \w+\([^)]*\): Target \{/m },
  { folder: 'src/markdown/layouts', kind: /^export const \w+: LayoutReader = /m },
]

test.each(REGISTRIES)(
  'each file of $folder that is one of its kind is in its registry',
  ({ folder, kind }) => {
    const files = filesUnder([folder], /\.tsx?$/)
    const registry = files.find(({ path }) => path === `${folder}/registry.ts`)
    const registered = registry ? importsOf(registry).map(({ to }) => to) : []
    const ofKind = files.filter(({ text }) => kind.test(text)).map(({ path }) => path)
    expect(ofKind.length).toBeGreaterThan(0)
    expect(ofKind.filter((path) => !registered.includes(path))).toEqual([])
  },
)
