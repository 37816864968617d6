import { describe, expect, it } from 'vitest'
import { filesUnder, textOf } from './source-files.ts'

const TEXTS = 'messages.json'

type Texts = Readonly<Record<string, { readonly message: string }>>

const english: Texts = JSON.parse(textOf(`public/_locales/en/${TEXTS}`))
const translations = filesUnder(['public/_locales'], /messages\.json$/).filter(
  ({ path }) => path !== `public/_locales/en/${TEXTS}`,
)

/** The places of a text that are filled in, in the order of their numbers. */
function places(message: string): string[] {
  return [...message.matchAll(/\$\d/g)].map(([place]) => place).sort()
}

describe.each(translations)('$path', ({ text }) => {
  const texts: Texts = JSON.parse(text)

  it('has every text of the English file and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
  })

  it('fills the same places', () => {
    const odd = Object.keys(english).filter(
      (name) => String(places(texts[name]?.message ?? '')) !== String(places(english[name]?.message ?? '')),
    )
    expect(odd).toEqual([])
  })

  it('leaves no text empty', () => {
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === '')).toEqual([])
  })
})

it('Simplified Chinese is among the languages', () => {
  expect(translations.map(({ path }) => path)).toContain(`public/_locales/zh_CN/${TEXTS}`)
})

describe('Simplified Chinese', () => {
  const texts: Texts = JSON.parse(textOf(`public/_locales/zh_CN/${TEXTS}`))

  it('sets its sentences with its own punctuation', () => {
    const halfWidth = Object.entries(texts).filter(([, { message }]) =>
      /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(\s|$)/u.test(
        message.replace(/\b(?:tag|in|by|from|is|before|after|has):/g, ''),
      ),
    )
    expect(halfWidth).toEqual([])
  })
})
