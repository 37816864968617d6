import { describe, expect, it } from 'vitest'
import { fetchPage } from '../../../src/background/pages/fetch-page.ts'
import { paper } from './fake-browser.ts'

const url = 'https://arxiv.org/abs/2402.00002'
const html = { headers: { 'content-type': 'text/html; charset=iso-8859-1' } }
const fetching = (fetch: typeof globalThis.fetch) => ({
  fetch,
  readHtml: async (text: string, at: string) => paper(at, { title: text }),
  readPdf: async () => null,
})
const answer = (response: Response) =>
  fetchPage(
    fetching(async () => response),
    url,
  )

describe('fetchPage', () => {
  it('reads a page, in its own encoding, without cookies and without saying where it comes from', async () => {
    let asked: RequestInit | undefined
    const page = await fetchPage(
      fetching(async (_url, init) => {
        asked = init
        return new Response(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), html)
      }),
      url,
    )
    expect(page?.title).toBe('café')
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(asked?.signal).toBeInstanceOf(AbortSignal)
  })

  it('reads nothing of an error, of another kind of file, and of a page that is too large', async () => {
    expect(await answer(new Response('gone', { ...html, status: 404 }))).toBeNull()
    expect(await answer(new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }))).toBeNull()
    expect(await answer(new Response(null, html))).toBeNull()
    const large = new Blob([new Uint8Array(5_000_001)])
    expect(await answer(new Response(large.stream(), html))).toBeNull()
  })

  it('reads nothing when the network fails', async () => {
    expect(
      await fetchPage(
        fetching(() => Promise.reject(new TypeError('Failed to fetch'))),
        url,
      ),
    ).toBeNull()
  })
})
