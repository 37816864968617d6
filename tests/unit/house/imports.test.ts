import { builtinModules } from 'node:module'
import { expect, test } from 'vitest'
import { covers, IMPORT_TABLE, rowOf } from './import-table.ts'
import { type Import, importsOf } from './imports.ts'
import { productFiles } from './source-files.ts'

const files = productFiles()
const imports = files.flatMap(importsOf)

test('the scanner sees static, bare, dynamic and type imports, and no comments', () => {
  const text = [
    "import { a } from './a.ts'",
    "import type {\n  B,\n} from '../b.ts'",
    "import { type I } from './i.ts'",
    "import './c.css'",
    "const d = await import('./d.ts')",
    "export { e } from '@scope/pack/e'",
    "import f from '../reader/f.ts?script&iife'",
    "// import { g } from './g.ts'",
    "/* import h from './h.ts' */",
  ].join('\n')
  const found = importsOf({ path: 'src/x/y.ts', text }).map(({ to, pathOnly, typeOnly }) =>
    pathOnly ? `path of ${to}` : typeOnly ? `types of ${to}` : to,
  )
  expect(found.sort()).toEqual(
    [
      'src/x/a.ts',
      'types of src/b.ts',
      'types of src/x/i.ts',
      'src/x/c.css',
      'src/x/d.ts',
      '@scope/pack',
      'path of src/reader/f.ts',
    ].sort(),
  )
})

test('every folder of the product has its row in the import table', () => {
  const strangers = files.map((file) => file.path).filter((path) => !rowOf(path) && path !== 'src/env.d.ts')
  expect(strangers).toEqual([])
})

function isAllowed({ from, to, own, pathOnly }: Import): boolean {
  const row = rowOf(from)
  const allowance = row === undefined ? undefined : IMPORT_TABLE[row]
  if (row === undefined || allowance === undefined) return false
  if (!own) return allowance.packages.includes(to) || (row === 'cli' && isNode(to))
  if (pathOnly || to.endsWith('.css')) return true
  const ownFolder = row.endsWith('.ts') ? row.slice(0, row.lastIndexOf('/')) : row
  return [...allowance.folders, ownFolder].some((place) => covers(place, to))
}

function isNode(name: string): boolean {
  return name.startsWith('node:') && builtinModules.includes(name.slice('node:'.length))
}

test('files import only what the table of DESIGN.md section 3 allows', () => {
  const wrong = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`)
  expect(wrong).toEqual([])
})

/** Every file that is reached from one by these imports. */
function reachable(start: string, imports: readonly Import[]): string[] {
  return reachableBy(importsByFile(imports), start)
}

function importsByFile(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>()
  for (const { from, to, own } of imports) if (own) byFile.set(from, [...(byFile.get(from) ?? []), to])
  return byFile
}

function reachableBy(byFile: ReadonlyMap<string, readonly string[]>, start: string): string[] {
  const seen = new Set<string>()
  const next = [start]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    for (const to of byFile.get(file) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      next.push(to)
    }
  }
  return [...seen]
}

test('no file imports itself by way of others', () => {
  const byFile = importsByFile(imports)
  const circles = files.map((file) => file.path).filter((path) => reachableBy(byFile, path).includes(path))
  expect(circles).toEqual([])
})

test('the content script carries no rules of sources and no package', () => {
  const bundled = imports.filter(({ typeOnly }) => !typeOnly)
  const carried = reachable('src/content/main.ts', bundled)
  expect(carried.filter((path) => covers('src/sources', path))).toEqual([])
  const packages = bundled.filter(({ from, own }) => !own && carried.includes(from)).map(({ to }) => to)
  expect(packages).toEqual([])
})

test('messages take the browser in for pages and the worker, never for the pure protocol', () => {
  const pure = ['src/messages/protocol.ts']
  const taking = imports.filter(({ from, to }) => pure.includes(from) && to === 'webextension-polyfill')
  expect(taking).toEqual([])
})
