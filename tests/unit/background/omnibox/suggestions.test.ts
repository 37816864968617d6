import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { offerFor } from '../../../../src/background/omnibox/suggestions.ts'
import { plainWriting, xmlWriting } from '../../../../src/background/omnibox/writing.ts'
import { HOSTILE } from '../../../support/hostile-text.ts'
import { madeRow } from '../../popup/made-world.ts'

const LIBRARY = 'chrome-extension://abc/options/options.html'
const word = (name: string, ...fills: readonly (string | number)[]) => [name, ...fills].join(' ')
const ways = { word, writing: plainWriting, libraryUrl: LIBRARY }
const found = (...rows: ReturnType<typeof madeRow>[]) => ({ count: rows.length, best: rows })

const anyTitle = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 200 }),
  // Halves of characters, too.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

const { DOMParser } = new JSDOM('').window
const isXml = (line: string) =>
  new DOMParser().parseFromString(`<line>${line}</line>`, 'text/xml').querySelector('parsererror') === null

describe('what the address bar offers', () => {
  it('says of the best find how many there are, then lists the others and the way to all', () => {
    const offer = offerFor('entry', { ...found(madeRow(1), madeRow(2)), count: 12 }, ways)
    expect(offer.first).toBe('Entry 1 — example.org — omniboxCount 12')
    expect(offer.others).toEqual([
      { content: 'https://example.org/2', description: 'Entry 2 — example.org' },
      { content: `${LIBRARY}#search=entry`, description: 'omniboxLibrary entry' },
    ])
  })

  it('leads to the place in the library of an entry without a link', () => {
    const offer = offerFor('entry', found(madeRow(1), madeRow(7, { url: '' })), ways)
    expect(offer.others[0]).toEqual({ content: `${LIBRARY}#entry=7`, description: 'Entry 7' })
  })

  it('offers each address once', () => {
    const url = 'https://example.org/same'
    const offer = offerFor('entry', found(madeRow(1, { url }), madeRow(2, { url })), ways)
    expect(offer.others.map(({ content }) => content)).toEqual([`${LIBRARY}#search=entry`])
  })

  it('says that nothing was found, and what can be typed', () => {
    expect(offerFor('zzz', found(), ways).first).toBe('omniboxNone')
    expect(offerFor(' ', found(), ways).first).toBe('omniboxHint')
  })

  it('is well-formed XML for Chromium, whatever the titles are', () => {
    const property = fc.property(anyTitle, (title) => {
      const offer = offerFor(title, found(madeRow(1, { title }), madeRow(2, { title })), {
        ...ways,
        writing: xmlWriting,
      })
      for (const line of [offer.first, ...offer.others.map(({ description }) => description)])
        expect(isXml(line), line).toBe(true)
    })
    fc.assert(property)
  })

  it('shows Firefox the signs of a title as they are', () => {
    expect(plainWriting([{ text: 'A & B <i>', style: 'match' }])).toBe('A & B <i>')
  })
})
