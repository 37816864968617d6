import { describe, expect, it, vi } from 'vitest'
import { asPage } from '../../../src/reader/as-page.ts'
import { asAsked } from '../../../src/reader/offscreen-message.ts'
import { fetchedReader } from '../../../src/reader/read-fetched.ts'
import { callReadFunction, READ_FUNCTION } from '../../../src/reader/read-function.ts'
import { readTab } from '../../../src/reader/read-tab.ts'
import { documentOf } from '../../support/page-fixture.ts'

const page = {
  kind: 'article',
  url: 'https://example.org/a',
  title: 'A',
  authors: ['Ann Lee'],
  links: [],
} as const

describe('reading a tab', () => {
  it('injects the script, then calls the function that it left', async () => {
    const executeScript = vi.fn(async (injection: { files?: string[]; func?: () => unknown }) => [
      { result: injection.func ? page : undefined },
    ])
    expect(await readTab({ executeScript }, 'reader.js', 7)).toEqual(page)
    expect(executeScript.mock.calls.map(([injection]) => injection)).toEqual([
      { target: { tabId: 7 }, files: ['reader.js'] },
      { target: { tabId: 7 }, func: callReadFunction },
    ])
  })

  it('gives null where the browser allows no script', async () => {
    const executeScript = async () => Promise.reject(new Error('Cannot access contents of the page'))
    expect(await readTab({ executeScript }, 'reader.js', 7)).toBeNull()
  })

  it('calls the function by the name under which the script leaves it', () => {
    vi.stubGlobal(READ_FUNCTION, () => page)
    expect(callReadFunction()).toBe(page)
    vi.unstubAllGlobals()
    expect(callReadFunction()).toBeNull()
  })
})

describe('reading fetched HTML', () => {
  const runtime = (answer: (message: unknown) => unknown) => ({
    sendMessage: vi.fn(async (message: unknown) => answer(message)),
  })

  it('parses in place where the background has a DOM', async () => {
    const read = fetchedReader({ runtime: runtime(() => null), parse: documentOf })
    expect(await read('<title>A post</title>', 'https://example.org/a')).toMatchObject({ title: 'A post' })
  })

  it('asks the offscreen page elsewhere, opening one for calls at the same time', async () => {
    const createDocument = vi.fn(async () => undefined)
    const read = fetchedReader({ runtime: runtime(() => page), offscreen: { createDocument } })
    const both = await Promise.all([read('<p>', page.url), read('<p>', page.url)])
    expect(both).toEqual([page, page])
    expect(createDocument).toHaveBeenCalledTimes(1)
  })

  it('tries once more when the offscreen page has just closed itself', async () => {
    const answers = [undefined, page]
    const read = fetchedReader({
      runtime: runtime(() => answers.shift()),
      offscreen: { createDocument: async () => Promise.reject(new Error('only one')) },
    })
    expect(await read('<p>', page.url)).toEqual(page)
  })

  it('gives null, and never rejects, when nothing answers', async () => {
    const silent = { sendMessage: async () => Promise.reject(new Error('no receiver')) }
    const read = fetchedReader({ runtime: silent, offscreen: { createDocument: async () => undefined } })
    expect(await read('<p>', page.url)).toBeNull()
    expect(await fetchedReader({ runtime: silent })('<p>', page.url)).toBeNull()
    const broken = () => {
      throw new Error('no document')
    }
    expect(await fetchedReader({ runtime: silent, parse: broken })('<p>', page.url)).toBeNull()
  })
})

describe('the offscreen page', () => {
  const message = { to: 'offscreen', name: 'readHtml', html: '<p>', url: 'https://example.org/' }

  it('answers its own background only: no tab, no other extension', () => {
    expect(asAsked(message, { id: 'own' }, 'own')).toEqual(message)
    expect(asAsked(message, { id: 'own', tab: { id: 1 } }, 'own')).toBeNull()
    expect(asAsked(message, { id: 'another' }, 'own')).toBeNull()
  })

  it('leaves every other message alone', () => {
    for (const other of [null, 'readHtml', {}, { ...message, to: 'worker' }, { ...message, html: 3 }]) {
      expect(asAsked(other, { id: 'own' }, 'own')).toBeNull()
    }
  })
})

describe('a page that came over the wire', () => {
  it('keeps the fields that have the right shape and drops the rest', () => {
    const odd = {
      ...page,
      published: { year: 2024, month: 13, day: 1 },
      updated: { year: 2024, month: 2, day: 3, extra: true },
      authors: ['Ann Lee', 7, null],
      canonicalUrl: 'javascript:alert(1)',
      links: [{ label: 'code', url: 'https://example.org/code' }, { label: 'bad', url: 'data:,x' }, 3],
      siteName: 12,
      surprise: 'x',
    }
    expect(asPage(odd)).toEqual({
      ...page,
      updated: { year: 2024, month: 2, day: 3 },
      links: [{ label: 'code', url: 'https://example.org/code' }],
    })
  })

  it('is null when it is no page', () => {
    for (const value of [null, undefined, 'page', [], {}, { kind: 'page', url: 'x' }, { kind: 'paper' }]) {
      expect(asPage(value)).toBeNull()
    }
  })
})
