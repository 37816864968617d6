import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'

/** A document from markup, its scripts not run. */
export function documentOf(html: string, url = 'https://example.org/'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
}

/** A saved page of our own making, from tests/fixtures/pages. */
export function fixturePage(name: string, url: string): Document {
  return documentOf(readFileSync(path.resolve('tests/fixtures/pages', `${name}.html`), 'utf8'), url)
}
