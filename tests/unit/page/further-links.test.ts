import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'

const URL_OF_PAGE = 'https://proceedings.example.org/2024/paper.html'
const HEAD =
  '<meta name="citation_title" content="A Paper"><meta name="citation_author" content="Ada Lovelace">'

function linksOf(body: string, head = HEAD): readonly { label: string; url: string }[] {
  const { document } = new JSDOM(`<title>A Paper</title>${head}<h1>A Paper</h1>${body}`).window
  return readPage(document, URL_OF_PAGE).links
}

describe('links to what belongs to a work', () => {
  it('are found by what they are called, and labelled as lists do', () => {
    const body =
      '<a href="https://github.com/ada/engine">[Code]</a> <a href="/data.zip">Dataset</a> <a href="slides.pdf"> Slides </a>'
    expect(linksOf(body)).toEqual([
      { label: 'code', url: 'https://github.com/ada/engine' },
      { label: 'data', url: 'https://proceedings.example.org/data.zip' },
      { label: 'slides', url: 'https://proceedings.example.org/2024/slides.pdf' },
    ])
  })

  it('are repositories that the abstract names, without the stop after them', () => {
    const head = `${HEAD}<meta name="citation_abstract" content="We say much. Code: https://github.com/ada/engine.">`
    expect(linksOf('', head)).toEqual([{ label: 'code', url: 'https://github.com/ada/engine' }])
  })

  it('are not those of the site itself, of scripts, or of the page', () => {
    const body =
      '<nav><a href="https://github.com/site/code">Code</a></nav><a href="https://github.com/site">GitHub</a><a href="javascript:alert(1)">Code</a><a href="#data">Data</a><a href="/paper.pdf">Paper</a>'
    expect(linksOf(body)).toEqual([])
  })

  it('are few, and each address is there once', () => {
    const body = Array.from({ length: 20 }, (_, n) => `<a href="/v${n >> 1}">Video</a>`).join('')
    expect(linksOf(body).map(({ url }) => new URL(url).pathname)).toEqual(['/v0', '/v1', '/v2', '/v3', '/v4'])
  })

  it('are none of a page that is no work', () => {
    expect(linksOf('<a href="https://github.com/ada/engine">Code</a>', '')).toEqual([])
  })
})
