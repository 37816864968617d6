import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { documentOf } from '../../support/page-fixture.ts'

const url = 'https://openfields.example/2024/05/a-post-of-ours'
const article = '<meta property="og:type" content="article">'
const authors = (html: string, lang = 'en') =>
  readPage(documentOf(`<html lang="${lang}"><head>${article}</head><body>${html}</body></html>`, url), url)
    .authors
const under = (line: string, lang?: string) => authors(`<main><h1>A post</h1><p>${line}</p></main>`, lang)

describe('a visible byline', () => {
  it.each([
    ['Written by Ann Lee', 'en'],
    ['Ein Beitrag von Ann Lee', 'de'],
    ['Écrit par Ann Lee', 'fr'],
    ['Escrito por Ann Lee', 'es'],
    ['A cura di Ann Lee', 'it'],
    ['Geschreven door Ann Lee', 'nl'],
    ['Skrivet av Ann Lee', 'sv'],
    ['Napisała Ann Lee', 'pl'],
    ['Yazan: Ann Lee', 'tr'],
    ['Автор: Ann Lee', 'ru'],
    ['Oleh Ann Lee', 'id'],
    ['作者：Ann Lee', 'zh'],
  ])('%s is understood', (line, lang) => {
    expect(under(line, lang)).toEqual(['Ann Lee'])
  })

  it.each([
    'By Ann Lee on Monday, March 4, 2024',
    'By Ann Lee | Published 4 March 2024',
    'By Ann Lee, Senior Reporter',
    'By Ann Lee, PhD',
    'May 4, 2024 · 5 min · Ann Lee',
    'Date: 4 March 2024 Author: Ann Lee Reading time: 5 min',
  ])('%s names no more than the author', (line) => {
    expect(under(line)).toEqual(['Ann Lee'])
  })

  it('names several people', () => {
    expect(under('By Ann Lee, Bo Chen and Otto Muster')).toEqual(['Ann Lee', 'Bo Chen', 'Otto Muster'])
  })

  it('may be an account, where it is announced with a colon', () => {
    expect(under('Posted by: <b>inkwell</b> | 4 March 2024')).toEqual(['inkwell'])
  })

  it('is that of the article, not of a comment', () => {
    const comment = '<div class="comment"><span class="author"><a rel="author">Somebody Else</a></span></div>'
    expect(
      authors(`<article><h1>A post</h1><footer>By <a rel="author">Ann Lee</a></footer></article>${comment}`),
    ).toEqual(['Ann Lee'])
    expect(authors(`<article><h1>A post</h1></article>${comment}`)).toEqual([])
  })

  it('ends where the block of the name ends', () => {
    const byline = '<div class="author"><div>Ann Lee</div><div>Press office</div></div>'
    expect(authors(`<main><h1>A post</h1>${byline}</main>`)).toEqual(['Ann Lee'])
  })
})

describe('an author who is called like the site', () => {
  const names = (site: string, author: string, ld = '') =>
    authors(
      `<meta property="og:site_name" content="${site}"><meta name="author" content="${author}">${ld}<h1>A post</h1>`,
    )

  it('is its writer when the name is a person’s', () => {
    expect(names('Ann Lee', 'Ann Lee')).toEqual(['Ann Lee'])
  })

  it('is nobody when the name is that of a paper or a firm', () => {
    expect(names('Harbour News', 'Harbour News')).toEqual([])
    const ld = '<script type="application/ld+json">{"@type":"Organization","name":"Open Fields"}</script>'
    expect(names('Open Fields', 'Open Fields', ld)).toEqual([])
  })
})
