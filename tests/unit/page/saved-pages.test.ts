import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { fixturePage } from '../../support/page-fixture.ts'

const folder = path.resolve('tests/fixtures/pages')

/** What a saved page must say; null for a field that must be missing. */
interface Expected {
  readonly url: string
  readonly page: Readonly<Record<string, unknown>>
}

const namesIn = (group: string) =>
  readdirSync(path.join(folder, group))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))

describe.each(['sources', 'engines'])('a page of the %s', (group) => {
  it.each(namesIn(group))('%s is read as its readers would list it', (name) => {
    const expected: Expected = JSON.parse(readFileSync(path.join(folder, group, `${name}.json`), 'utf8'))
    const page = readPage(fixturePage(`${group}/${name}`, expected.url), expected.url)
    const read = Object.fromEntries(
      Object.keys(expected.page).map((field) => [field, page[field as keyof typeof page] ?? null]),
    )
    expect(read).toEqual(expected.page)
  })
})

describe('every source with a reader of its own', () => {
  const readers = readdirSync('src/sources').filter((name) => name.endsWith('-page.ts'))
  it.each(
    readers.map((name) => name.replace(/-page\.ts$/, '')).filter((name) => !/^(?:known|arxiv)/.test(name)),
  )('%s has a saved page', (name) => {
    expect(namesIn('sources')).toContain(name)
  })
})
