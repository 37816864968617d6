import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const KB = 1000

/** Kilobytes that some files take, each compressed by itself as a store packs them. */
function packed(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / KB
}

/** A script and all that it imports before it runs; what it loads on demand is left out. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g,
  )) {
    withImports(path.join(path.dirname(file), name), seen)
  }
  return seen
}

/** All files that a page of the extension needs before it shows anything. */
function filesOf(build: string, page: string): Set<string> {
  const html = path.join('dist', build, page)
  const files = new Set([html])
  for (const [, asset = ''] of readFileSync(html, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) {
    const file = path.join('dist', build, asset)
    for (const needed of asset.endsWith('.js') ? withImports(file) : [file]) files.add(needed)
  }
  return files
}

const BUILDS = ['chrome', 'firefox']

test.each(BUILDS)('the reader that is injected on demand takes at most 40 KB gzipped in %s', (build) => {
  const size = packed([path.join('dist', build, 'src/reader/page-script.js')])
  expect(size).toBeGreaterThan(1)
  expect(size).toBeLessThanOrEqual(40)
})

test.each(BUILDS)('the popup takes at most 45 KB gzipped in %s', (build) => {
  const files = filesOf(build, 'popup/popup.html')
  expect(files.size).toBeGreaterThan(1)
  expect(packed(files)).toBeLessThanOrEqual(45)
})

test.each(BUILDS)('the notes beside the page take at most 40 KB gzipped in %s', (build) => {
  const files = filesOf(build, 'panel/panel.html')
  expect(files.size).toBeGreaterThan(1)
  expect(packed(files)).toBeLessThanOrEqual(40)
})

test.each(BUILDS)('the library takes at most 120 KB gzipped in %s', (build) => {
  const files = filesOf(build, 'options/options.html')
  expect(files.size).toBeGreaterThan(1)
  expect(packed(files)).toBeLessThanOrEqual(120)
})
