import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const MOST_BYTES = 15_000

interface BuiltManifest {
  readonly content_scripts: readonly { readonly js: readonly string[] }[]
  readonly web_accessible_resources?: unknown
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly permissions: readonly string[]
  readonly side_panel?: { readonly default_path: string }
  readonly sidebar_action?: { readonly default_panel: string }
}

function manifestOf(build: string): BuiltManifest {
  return JSON.parse(readFileSync(path.join('dist', build, 'manifest.json'), 'utf8'))
}

function contentScripts(build: string): string[] {
  return manifestOf(build).content_scripts.flatMap(({ js }) =>
    js.map((file) => path.join('dist', build, file)),
  )
}

const BUILDS = ['chrome', 'firefox', 'test', 'firefox-test']

test.each(BUILDS)('the content script of %s is one whole file of less than 15,000 bytes', (build) => {
  const files = contentScripts(build)
  expect(files).toHaveLength(1)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    expect(statSync(file).size).toBeLessThan(MOST_BYTES)
    expect(text).not.toMatch(/\bimport\s*[({"'*]|\bfrom\s*["']|\bexport\s*[{*]/)
    expect(text).not.toMatch(/getURL|importScripts/)
  }
})

test.each(BUILDS)('a web page can fetch nothing of %s', (build) => {
  expect(manifestOf(build)).not.toHaveProperty('web_accessible_resources')
})

test.each(BUILDS)('the reader of PDFs is loaded by nothing of %s that runs every day', (build) => {
  const script = (page: string) =>
    /<script [^>]*src="\/([^"]+)"/.exec(readFileSync(path.join('dist', build, page), 'utf8'))?.[1] ?? ''
  const daily = [
    'service-worker-loader.js',
    ...['popup/popup.html', 'panel/panel.html', 'options/options.html'].map(script),
    ...contentScripts(build).map((file) => path.relative(path.join('dist', build), file)),
  ]
  for (const file of daily) {
    const text = readFileSync(path.join('dist', build, file), 'utf8')
    expect([file, text.includes('GlobalWorkerOptions')]).toEqual([file, false])
    expect([file, statSync(path.join('dist', build, file)).size < 500_000]).toEqual([file, true])
  }
})

test('Firefox gets an event page and no offscreen document', () => {
  const { background, permissions } = manifestOf('firefox')
  expect(background.service_worker).toBeUndefined()
  expect(background.scripts).toHaveLength(1)
  expect(permissions).not.toContain('offscreen')
})

test('the notes stand in Chromium’s side panel and in Firefox’s sidebar, and neither manifest names the other’s', () => {
  const [chrome, firefox] = [manifestOf('chrome'), manifestOf('firefox')]
  expect(chrome.side_panel?.default_path).toBe('panel/panel.html')
  expect(firefox.sidebar_action?.default_panel).toBe('panel/panel.html')
  expect([chrome.sidebar_action, firefox.side_panel]).toEqual([undefined, undefined])
  expect(chrome.permissions).toContain('sidePanel')
  expect(firefox.permissions).not.toContain('sidePanel')
})

test.each(['chrome', 'firefox'])('the marks for tests are not in the build for people: %s', (build) => {
  const files = readdirSync(path.join('dist', build), { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith('.js'))
  const marked = scripts.filter((file) =>
    readFileSync(path.join('dist', build, file), 'utf8').includes('data-marked'),
  )
  expect(marked).toEqual([])
})
