import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { documentOf } from '../../support/page-fixture.ts'

const url = 'https://example.org/a-post-of-ours'
const read = (html: string) => readPage(documentOf(html, url), url)
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`

describe('a hostile page', () => {
  it('with broken JSON-LD is read by what is left, and mended where it is clear', () => {
    expect(read(`${ld('{"@type":"Article","headline":')}<h1>A post</h1>`).title).toBe('A post')
    const mended = '<!-- {"@type":"Article","headline":"A\npost","author":{"name":"Ann Lee"},} -->'
    expect(read(ld(mended))).toMatchObject({ title: 'A post', authors: ['Ann Lee'] })
  })

  it('with JSON-LD that refers to itself, or nests without end, is answered', () => {
    const loop =
      '{"@graph":[{"@type":"Article","author":{"@id":"#a"},"headline":"A"},{"@id":"#a","author":{"@id":"#a"}}]}'
    expect(read(ld(loop)).title).toBe('A')
    expect(read(ld(`${'{"@graph":['.repeat(500)}1${']}'.repeat(500)}`)).kind).toBe('other')
  })

  it('with very long runs of spaces in its JSON-LD is answered', () => {
    const spaces = ' '.repeat(200_000)
    expect(read(`${ld(`{"@type":"Article",${spaces}"headline":"A"}${spaces}`)}`).title).toBe('A')
    expect(read(ld(`${spaces};${spaces}x`)).kind).toBe('other')
  })

  it('with tags that contradict each other gives one answer of each', () => {
    const page = read('<meta property="og:title" content="One"><meta property="og:title" content="Two">')
    expect(page.title).toBe('One')
  })

  it('gives no link that is not http, and no home page as canonical', () => {
    expect(read('<link rel="canonical" href="data:text/html,x">').canonicalUrl).toBeUndefined()
    expect(read('<link rel="canonical" href="https://example.org/">').canonicalUrl).toBeUndefined()
  })

  it('of any markup whatever is read without an exception', () => {
    const name = fc.constantFrom('meta', 'script', 'h1', 'time', 'a', 'article', 'div', 'link', 'title')
    const attribute = fc.constantFrom(
      'name="author"',
      'property="og:title"',
      'class="byline"',
      'itemprop="author"',
      'type="application/ld+json"',
      'datetime="9999-99-99"',
      'rel="canonical"',
      'itemtype="http://schema.org/Article"',
    )
    const element = fc
      .tuple(name, attribute, fc.string())
      .map(([tag, attributes, text]) => `<${tag} ${attributes} content="${text}">${text}`)
    fc.assert(
      fc.property(fc.array(element, { maxLength: 12 }), (elements) => {
        const page = read(elements.join(''))
        return page.title.length <= 500 && page.authors.every((author) => !/[\n<>]/.test(author))
      }),
      { numRuns: 60 },
    )
  })

  it('that changes while it is read is answered', () => {
    const document = documentOf('<h1>A post</h1>', url)
    Object.defineProperty(document, 'title', {
      get() {
        document.body.replaceChildren()
        return 'Gone'
      },
    })
    expect(readPage(document, url).title).toBe('Gone')
  })

  it('that is no document at all is other, and empty', () => {
    expect(readPage(null as unknown as Document, url)).toEqual({
      kind: 'other',
      url,
      title: '',
      authors: [],
      links: [],
    })
  })
})
