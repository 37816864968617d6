// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { gatherLinks, linkTo } from '../../../src/reader/gather-links.ts'
import { asLinks } from '../../../src/reader/read-links.ts'

const gather = (html: string) => {
  document.body.innerHTML = html
  return gatherLinks(document, null).map(({ url, title, weak }) => [url, title, weak])
}

const selecting = (select: (range: Range) => void) => {
  const range = document.createRange()
  select(range)
  return gatherLinks(document, [range]).map(({ title }) => title)
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('the links of a page', () => {
  it('are told once each, in order, under what they are called', () => {
    expect(
      gather(
        '<a href="https://a.example/">PDF</a><p><a href="https://b.example/"> A \n thing </a></p><a href="https://a.example/">The first thing</a>',
      ),
    ).toEqual([
      ['https://a.example/', 'The first thing', false],
      ['https://b.example/', 'A thing', false],
    ])
  })

  it('are called as their item is where their own words are labels', () => {
    const listing = `<dl><dt><a href="https://arxiv.org/abs/2401.00001">arXiv:2401.00001</a> [<a href="https://arxiv.org/pdf/2401.00001">pdf</a>]</dt>
      <dd><div class="list-title">Title: On listings</div></dd>
      <dt><a href="https://arxiv.org/abs/2401.00002">arXiv:2401.00002</a></dt><dd><div class="list-title">Title: On terms</div></dd></dl>`
    expect(gather(listing).map(([, title]) => title)).toEqual(['On listings', 'On listings', 'On terms'])
    const card = '<li><h3>On cards</h3><div><a href="https://c.example/">View paper</a></div></li>'
    expect(gather(card)).toEqual([['https://c.example/', 'On cards', false]])
  })

  it('stay labels where nothing near is a title, or too many things are', () => {
    expect(gather('<p><a href="https://a.example/">123 comments</a></p>')).toEqual([
      ['https://a.example/', '123 comments', true],
    ])
    const many = '<h3>One thing</h3>'.repeat(4)
    expect(gather(`<div>${many}<a href="https://a.example/">pdf</a></div>`)[0]?.[2]).toBe(true)
  })

  it('leave out navigation, places on the page, and what no list can hold', () => {
    expect(
      gather(
        '<nav><a href="https://a.example/about">About us all</a></nav><a href="#top">To the top of it</a><a href="javascript:alert(1)">Do a thing</a><a href="data:text/html,x">Some data here</a><a>No address at all</a>',
      ),
    ).toEqual([])
  })

  it('are bounded, however many there are', () => {
    document.body.innerHTML = Array.from(
      { length: 12_000 },
      (_, i) => `<a href="https://a.example/${i}">Thing number ${i}</a>`,
    ).join('')
    expect(gatherLinks(document, null)).toHaveLength(2000)
    document.body.innerHTML = `<a href="https://a.example/">${'long '.repeat(100_000)}</a>`
    expect(gatherLinks(document, null)[0]?.title.length).toBeLessThanOrEqual(300)
  })

  it('are found although the page gives its elements the names of methods', () => {
    expect(
      gather(
        '<img name="getElementsByTagName"><form><input name="href"></form><a href="https://a.example/">A thing</a>',
      ),
    ).toHaveLength(1)
  })
})

describe('the links of a selection', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<p id="p"><a id="a" href="https://a.example/">First thing</a> and <a id="b" href="https://b.example/">Second thing</a></p><a id="c" href="https://c.example/">Third thing</a>'
  })
  const node = (id: string) => document.getElementById(id)?.firstChild ?? document.body

  it('are those with some of their text in it; a touched edge is not enough', () => {
    expect(selecting((range) => range.selectNodeContents(document.getElementById('p') ?? document))).toEqual([
      'First thing',
      'Second thing',
    ])
    const touching = selecting((range) => {
      range.setStart(node('a'), 11)
      range.setEnd(node('c'), 0)
    })
    expect(touching).toEqual(['Second thing'])
  })

  it('hold the link that the selection lies in', () => {
    const within = selecting((range) => {
      range.setStart(node('b'), 1)
      range.setEnd(node('b'), 3)
    })
    expect(within).toEqual(['Second thing'])
  })
})

describe('the link to an address', () => {
  it('is the best called of all, in navigation too', () => {
    document.body.innerHTML =
      '<nav><a href="https://a.example/">pdf</a><a href="https://a.example/">The thing itself</a></nav>'
    expect(linkTo(document, 'https://a.example/')).toMatchObject({ title: 'The thing itself' })
    expect(linkTo(document, 'https://b.example/')).toBeNull()
  })
})

describe('what comes back from a page', () => {
  it('is taken field by field, and never more than a page may say', () => {
    expect(asLinks('nothing')).toBeNull()
    expect(
      asLinks([null, {}, { url: 1, title: 'x' }, { url: 'https://a.example/', title: 'A', extra: 1 }]),
    ).toEqual([{ url: 'https://a.example/', title: 'A', weak: false }])
    expect(asLinks(Array(5000).fill({ url: 'https://a.example/', title: 'A' }))).toHaveLength(2000)
  })
})
