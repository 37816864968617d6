import { describe, expect, it } from 'vitest'
import { bylineNames, looksPersonal, looseNames, taggedNames } from '../../../src/page/names.ts'

describe('names', () => {
  it('of tags are turned to first name first', () => {
    expect(taggedNames(['Vaswani, Ashish', 'Gomez, Aidan N.', 'King, Martin Luther, Jr.', 'Plato'])).toEqual([
      'Ashish Vaswani',
      'Aidan N. Gomez',
      'Martin Luther King Jr.',
      'Plato',
    ])
  })

  it('of a byline are parted, in several languages', () => {
    expect(bylineNames('By Ann Lee and Bo Chen | Reuters')).toEqual(['Ann Lee', 'Bo Chen', 'Reuters'])
    expect(bylineNames('von Ada Beispiel und Otto Muster')).toEqual(['Ada Beispiel', 'Otto Muster'])
    expect(bylineNames('Par Jean Petit')).toEqual(['Jean Petit'])
  })

  it('keep their own particles', () => {
    expect(looseNames(['van Gogh', 'Ludwig von Mises'])).toEqual(['van Gogh', 'Ludwig von Mises'])
  })

  it('are no addresses, accounts, desks or companies', () => {
    expect(
      looseNames(['https://www.facebook.com/someone', 'admin', 'Die Redaktion', 'Example GmbH', '@ann', ' ']),
    ).toEqual([])
  })

  it('are not said twice', () => {
    expect(taggedNames(['Ann Lee', 'ANN LEE', 'Ann Lee '])).toEqual(['Ann Lee'])
  })

  it('look personal when every word begins like one', () => {
    expect(['Ann Lee', 'Ludwig van der Rohe', '松村太郎'].every(looksPersonal)).toBe(true)
    expect(['Reuters', 'Read more about us', 'Terms of service'].some(looksPersonal)).toBe(false)
  })
})
