import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../../src/sources/identify.ts'

const key = (url: string) => identify(url)?.key ?? null

describe('identify', () => {
  it('gives null for what no list can hold', () => {
    for (const url of [
      '',
      'no url',
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://example.org/1',
      'about:blank',
      'chrome://newtab/',
      'https://user:secret@example.org/',
      `https://example.org/${'a'.repeat(10_000)}`,
    ]) {
      expect(identify(url)).toBeNull()
    }
  })

  it('never throws, whatever text it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => identify(text) === null || true))
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (url) => identify(url) !== null,
      ),
    )
  })

  it('gives a page the key of its own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const first = identify(url)
        return first?.source !== 'web' || key(`https://${first.id}`) === first.key
      }),
    )
  })

  it('reads escapes that are no valid text as they stand', () => {
    expect(key('https://arxiv.org/abs/%E0%A4%A')).toBe('web:arxiv.org/abs/%E0%A4%A')
  })

  it('calls an overlong path a plain page, on every host', () => {
    expect(key(`https://arxiv.org/abs/${'1'.repeat(2000)}`)).toMatch(/^web:arxiv\.org\/abs\/1+$/)
    expect(key(`https://example.org/${'1-'.repeat(2000)}/amp`)).toBe(`web:example.org/${'1-'.repeat(2000)}`)
  })

  it('takes off archive copies and redirect pages, one round the other', () => {
    const wrapped =
      'https://www.google.com/url?q=https://web.archive.org/web/2023/https://arxiv.org/abs/2305.14314v1'
    expect(key(wrapped)).toBe('arxiv:2305.14314')
  })

  it('leaves a search that quotes an address a search', () => {
    expect(key('https://www.google.com/search?q=arxiv.org/abs/1706.03762')).toMatch(
      /^web:google\.com\/search/,
    )
  })

  it('keeps an internationalised host in its ASCII form', () => {
    expect(key('https://bücher.example/post')).toBe('web:xn--bcher-kva.example/post')
  })

  it('takes the views of an article on the other common platform for one page', () => {
    const page = 'web:journal.example.org/content/9/1/e023456'
    for (const view of ['', '.full', '.full.pdf', '.full.pdf+html', '.abstract', '.long']) {
      expect(key(`https://journal.example.org/content/9/1/e023456${view}`)).toBe(page)
    }
    expect(key('https://journal.example.org/content/9/1')).toBe('web:journal.example.org/content/9/1')
  })

  it('knows a DOI on a site of the common publishing platform that has no file', () => {
    expect(key('https://journals.example.org/doi/full/10.1234/ABC.5?journalCode=x')).toBe('doi:10.1234/abc.5')
  })
})
