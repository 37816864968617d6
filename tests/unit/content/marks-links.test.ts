import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { budget } from '../../../src/content/marks/budget.ts'
import { linkWalk, MAX_ANCHORS, MAX_URLS } from '../../../src/content/marks/links.ts'

function rootOf(body: string): Element {
  return new JSDOM(`<base href="https://a.org/list/">${body}`).window.document.documentElement
}

const never = () => false

describe('a walk over the links of a page', () => {
  it('finds every web address once, with all anchors that lead there', () => {
    const walk = linkWalk(
      rootOf(
        '<a href="/x">1</a><a href="https://a.org/x">2</a><a href="y?q#f">3</a><p><a href="http://b.org">4</a></p>',
      ),
    )
    expect(walk.go(never)).toBe(true)
    expect(
      [...walk.links].map(([url, anchors]) => [url, anchors.map(({ textContent }) => textContent)]),
    ).toEqual([
      ['https://a.org/x', ['1', '2']],
      ['https://a.org/list/y?q#f', ['3']],
      ['http://b.org/', ['4']],
    ])
  })

  it('passes over what is no web address, and over places on the page itself', () => {
    const walk = linkWalk(
      rootOf(
        [
          '#top',
          'javascript:alert(1)',
          'data:text/html,x',
          'blob:https://a.org/1',
          'mailto:a@b.org',
          `/${'x'.repeat(9000)}`,
        ]
          .map((href) => `<a href="${href}">x</a>`)
          .join('') + '<a>none</a><svg><a href="/drawn"/></svg>',
      ),
    )
    walk.go(never)
    expect([...walk.links.keys()].filter((url) => !url.endsWith('/drawn'))).toEqual([])
  })

  it('stops when it is told to, and goes on from there', () => {
    const walk = linkWalk(rootOf(Array.from({ length: 500 }, (_, n) => `<a href="/${n}">x</a>`).join('')))
    let slices = 1
    while (!walk.go(() => true)) slices += 1
    expect(slices).toBeGreaterThan(5)
    expect(walk.links.size).toBe(500)
  })

  it('looks at so many anchors and keeps so many addresses, however many there are', () => {
    const anchors = Array.from({ length: MAX_ANCHORS + 500 }, (_, n) => `<a href="/${n}">x</a>`).join('')
    const walk = linkWalk(rootOf(anchors))
    walk.go(never)
    expect(walk.links.size).toBe(MAX_URLS)
    expect(walk.links.has(`https://a.org/${MAX_ANCHORS + 1}`)).toBe(false)
  })
})

describe('a budget', () => {
  it('gives what is left, and more as time goes by, but never more than at first', () => {
    let time = 0
    const left = budget(100, 10, () => time)
    expect(left.take(70)).toBe(70)
    expect(left.take(70)).toBe(30)
    expect(left.take(1)).toBe(0)
    time = 2500
    expect(left.take(70)).toBe(25)
    time = 1_000_000
    expect(left.take(500)).toBe(100)
  })
})
