import { describe, expect, it } from 'vitest'
import { detect } from '../../../src/page/detect.ts'
import { readPage } from '../../../src/page/read-page.ts'
import { documentOf, fixturePage } from '../../support/page-fixture.ts'

const kind = (html: string, url: string) => detect(documentOf(html, url), url).kind
const prose = `<p>${'Words that make a paragraph of some length. '.repeat(40)}</p>`
const posting = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>'

describe('what the content script sees', () => {
  it('is a paper by the tags that only papers carry', () => {
    const tags = '<meta name="citation_title" content="T"><meta name="citation_author" content="A, B">'
    expect(kind(tags, 'https://journal.example/article/1')).toBe('paper')
    expect(kind('<meta name="citation_title" content="T">', 'https://forum.example/posts/1')).toBe('other')
  })

  it('is a paper in the viewer of a PDF', () => {
    const pdf = Object.assign(Object.create({ contentType: 'application/pdf' }), {
      title: '',
      querySelector: () => null,
    })
    expect(detect(pdf, 'https://arxiv.org/pdf/2305.14314').kind).toBe('paper')
  })

  it('is an article by what it declares', () => {
    expect(kind(posting, 'https://example.org/on-numbers')).toBe('article')
    expect(
      kind('<meta property="article:published_time" content="2024-03-01">', 'https://example.org/x'),
    ).toBe('article')
    expect(
      kind(
        '<script>{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
        'https://example.org/x',
      ),
    ).toBe('article')
  })

  it('is an article by a telling address with a text under it', () => {
    expect(kind(prose, 'https://example.org/essays/why-i-meditate')).toBe('article')
    expect(kind('<p>Short.</p>', 'https://example.org/essays/why-i-meditate')).toBe('other')
  })

  it('is no article on home pages, lists, forms, and pages about the site', () => {
    for (const path of [
      '',
      'en/',
      'index.html',
      'blog/',
      'category/long-reads-of-ours/',
      'login',
      'about-us/',
      'tag/a-b-c',
    ]) {
      expect(kind(prose, `https://example.org/${path}`)).toBe('other')
    }
    expect(kind(posting, 'https://example.org/')).toBe('other')
    expect(kind(posting, 'https://example.org/client-login')).toBe('other')
  })

  it('is an article at the root of a site when a number names the post', () => {
    expect(kind(posting, 'https://example.org/?p=1371299')).toBe('article')
  })

  it('carries the title on one line, and the canonical address when that is one', () => {
    const html = '<title> A \n title </title><link rel="canonical" href="/a">'
    expect(detect(documentOf(html), 'https://example.org/a?x=1')).toEqual({
      kind: 'other',
      url: 'https://example.org/a?x=1',
      title: 'A title',
      canonicalUrl: 'https://example.org/a',
    })
    const bad = documentOf('<link rel="canonical" href="javascript:alert(1)">')
    expect(detect(bad, 'https://example.org/a')).not.toHaveProperty('canonicalUrl')
  })

  it('is what the reader says too', () => {
    for (const [name, url] of [
      ['arxiv-abs-v2', 'https://arxiv.org/abs/2305.13169'],
      ['arxiv-html', 'https://arxiv.org/html/2305.14314v1'],
      ['blog-json-ld', 'https://lilianweng.github.io/posts/2023-03-15-prompt-engineering/'],
    ] as const) {
      const document = fixturePage(name, url)
      expect(detect(document, url).kind).toBe(readPage(document, url).kind)
    }
  })

  it('does bounded work on a page of very many links, and never throws', () => {
    const links = '<a href="/x">x</a>'.repeat(20_000)
    expect(kind(links, 'https://example.org/a-page-of-links')).toBe('other')
    expect(detect(null as unknown as Document, 'https://example.org/').kind).toBe('other')
  })
})
