import { describe, expect, it, vi } from 'vitest'
import { pdfOf } from '../../../samples/pdf.ts'
import { fetchPdf } from '../../../src/reader/pdf/fetch-pdf.ts'
import { linesOf } from '../../../src/reader/pdf/lines-of.ts'
import { readPdf } from '../../../src/reader/pdf/read-pdf.ts'
import { pdfReader } from '../../../src/reader/pdf-reader.ts'

const url = 'https://example.org/a.pdf'
const data = pdfOf({ title: 'A Title' }, [])
const pdf = { headers: { 'content-type': 'application/pdf' } }
const fetching = (response: Response) => fetchPdf(async () => response, url)

describe('fetching a PDF', () => {
  it('asks without cookies and without saying where it comes from', async () => {
    const fetch = vi.fn(
      async (..._asked: Parameters<typeof globalThis.fetch>) => new Response(new Uint8Array(data), pdf),
    )
    expect((await fetchPdf(fetch, url))?.length).toBe(data.length)
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('takes no page that asks to sign in, nothing too large, and nothing that only says it is one', async () => {
    const large = { headers: { ...pdf.headers, 'content-length': '20000001' } }
    const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(4_000_000)) })
    const refused = [
      new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
      new Response(new Uint8Array(data), { ...pdf, status: 403 }),
      new Response(new Uint8Array(data), large),
      new Response(endless, pdf),
      new Response('no PDF', pdf),
      new Response(null, pdf),
    ]
    for (const response of refused) expect(await fetching(response)).toBeNull()
    expect(await fetchPdf(() => Promise.reject(new TypeError('Failed to fetch')), url)).toBeNull()
  })
})

describe('reading a PDF', () => {
  const fetch = async () => new Response(new Uint8Array(data), pdf)

  it('gives the page that it makes', async () => {
    const lines = [{ text: 'A Title of Some Words', size: 16, top: 0.1, level: true }]
    const page = await readPdf(url, fetch, async () => ({ title: '', author: '', lines }))
    expect(page).toMatchObject({ url, title: 'A Title of Some Words' })
  })

  it('gives nothing of one that is broken', async () => {
    expect(await readPdf(url, fetch, () => Promise.reject(new Error('Invalid PDF structure.')))).toBeNull()
  })

  it('is done by the offscreen page, which is believed when it says that there is nothing', async () => {
    const runtime = { sendMessage: vi.fn(async () => null) }
    const read = pdfReader({ runtime, offscreen: { createDocument: async () => undefined } })
    expect(await read(url)).toBeNull()
    expect(runtime.sendMessage.mock.calls).toEqual([[{ to: 'offscreen', name: 'readPdf', url }]])
  })
})

describe('the lines of a page', () => {
  const item = (str: string, x: number, y: number, size: number, width: number) => ({
    str,
    transform: [size, 0, 0, size, x, y],
    width,
    hasEOL: false,
  })
  const view = [0, 0, 612, 792]

  it('put small capitals together, and part words at gaps', () => {
    const items = [
      item('A', 100, 700, 17, 12),
      item('TTENTION', 112, 700, 14, 80),
      item('IS', 200, 700, 17, 20),
    ]
    expect(linesOf(items, view)).toMatchObject([{ text: 'ATTENTION IS', size: 17, level: true }])
  })

  it('keep what runs up the margin apart', () => {
    const stamp = { str: 'arXiv:1706.03762v7', transform: [0, 20, -20, 0, 30, 200], width: 300, hasEOL: true }
    const lines = linesOf([stamp, item('Title', 100, 700, 17, 40)], view)
    expect(lines.map(({ text, level }) => [text, level])).toEqual([
      ['Title', true],
      ['arXiv:1706.03762v7', false],
    ])
  })
})
