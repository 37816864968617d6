import { describe, expect, it } from 'vitest'
import { linksToOffer, parseLink } from '../../../src/ui/link-text.ts'

describe('a pasted link', () => {
  it('is called what stands before it', () => {
    expect(parseLink('my slides: https://a.org/s.pdf')).toEqual({
      label: 'my slides',
      url: 'https://a.org/s.pdf',
    })
  })

  it('is called by where it leads when it comes alone', () => {
    expect(parseLink('https://news.ycombinator.com/item?id=1')?.label).toBe('ycombinator')
    expect(parseLink(' https://github.com/a/b ')?.label).toBe('github')
    expect(parseLink('https://www.example.co.uk/talk')?.label).toBe('example')
    expect(parseLink('http://localhost:8080/a')?.label).toBe('localhost')
  })

  it('is none when a list may not hold it', () => {
    expect(parseLink('javascript:alert(1)')).toBeNull()
    expect(parseLink('just words')).toBeNull()
  })
})

it('offers each known link once, without those that the entry has', () => {
  const link = (url: string) => ({ label: 'x', url })
  const known = [
    'https://a.org/',
    'https://a.org/code',
    'https://a.org/code',
    'https://a.org/b',
    'data:x',
  ].map(link)
  expect(linksToOffer(known, [link('https://a.org/b')], 'https://a.org/')).toEqual([
    link('https://a.org/code'),
  ])
})
