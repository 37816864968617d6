import { describe, expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { withQuote } from '../../../src/markdown/quotes/add-quote.ts'
import { MOST_QUOTED, selectedText } from '../../../src/markdown/quotes/quote-text.ts'
import { LISTS_BY_LAYOUT } from '../../support/lists-by-layout.ts'

/** The text after a selection was quoted under the entry with that title. */
function quoted(text: string, title: string, selection: string): string {
  const { entries } = readList(text)
  const entry = entries.find((one) => one.title === title)
  if (!entry) throw new Error(`no entry ${title}`)
  const notes = withQuote(entry, entries, selection)
  if (notes === null) return text
  return editList(text, [{ kind: 'update', ref: { line: entry.line }, set: { notes } }]).text
}

const layout = (name: string) => LISTS_BY_LAYOUT[name] ?? ''

describe('a quote in the form of the list', () => {
  it('is an item in italics and quote marks where others are', () => {
    const text = quoted(layout('bullets'), 'First', 'we show that\n  less   is more')
    expect(text).toBe(layout('bullets').replace('`tag`.\n', '`tag`.\n  - _"we show that less is more"_\n'))
  })

  it('stands below the notes that an entry has, before nothing of them', () => {
    const list = '- [A](https://example.org/a)\n  - a thought\n  - _"one"_\n- [B](https://example.org/b)\n'
    expect(quoted(list, 'A', 'two')).toBe(list.replace('_"one"_\n', '_"one"_\n  - _"two"_\n'))
  })

  it('is an item in italics below bullets that quote nothing yet', () => {
    const list = '* [A](https://example.org/a)\n* [B](https://example.org/b)\n'
    expect(quoted(list, 'A', 'two')).toContain('  - _"two"_\n')
  })

  it('keeps the bullet and the marks that the keeper uses', () => {
    const list =
      '- [A](https://example.org/a)\n  * “one”\n- [B](https://example.org/b)\n  * a thought\n- [C](https://example.org/c)\n'
    expect(quoted(list, 'B', 'two')).toBe(list.replace('a thought\n', 'a thought\n  * “two”\n'))
    expect(quoted(list, 'C', 'two')).toContain('“two”')
  })

  it('is a block below headings, apart from what stands there', () => {
    const text = quoted(layout('headings'), 'Third', 'two words')
    expect(text).toBe(layout('headings').replace('More.\n', 'More.\n\n> two words\n'))
  })

  it('is a quoted item below headings where the keeper quotes so', () => {
    const list =
      '### [A](https://example.org/a)\n- "one"\n- thought\n\n### [B](https://example.org/b)\n- thought\n'
    expect(quoted(list, 'B', 'two')).toBe(`${list}- "two"\n`)
  })

  it('goes on with the numbers of numbered notes', () => {
    const list = '### [A](https://example.org/a)\n1. "one"\n2. thought\n'
    expect(quoted(list, 'A', 'two')).toBe(`${list}3. "two"\n`)
  })

  it('is learned from quotes that are wrapped over lines', () => {
    const list = '- [A](https://example.org/a)\n  - *"one that is\n    long"*\n- [B](https://example.org/b)\n'
    expect(quoted(list, 'B', 'two')).toContain('  - *"two"*\n')
  })

  it('is not learned from code, nor from a sentence that only begins with a quote', () => {
    const list =
      '- [A](https://example.org/a)\n  - "one" is what they say\n  - see\n    ```\n    "code"\n    ```\n- [B](https://example.org/b)\n'
    expect(quoted(list, 'B', 'two')).toContain('  - _"two"_\n')
  })
})

describe('the same quote', () => {
  it('is not added twice, however its blanks were selected', () => {
    const once = quoted(layout('bullets'), 'Second', 'what *it* says: <b>')
    expect(once).not.toBe(layout('bullets'))
    expect(quoted(once, 'Second', ' what  *it*\nsays: <b> ')).toBe(once)
  })

  it('is told from a longer one', () => {
    const once = quoted(layout('bullets'), 'First', 'less is more')
    expect(quoted(once, 'First', 'less is')).not.toBe(once)
  })

  it('is known in a list that wraps its notes', () => {
    const notes = Array.from({ length: 4 }, (_, n) => `  - ${'word '.repeat(14)}\n    and ${n}\n`).join('')
    const list = `- [A](https://example.org/a)\n${notes}- [B](https://example.org/b)\n`
    const once = quoted(list, 'B', 'wording '.repeat(40))
    expect(Math.max(...once.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(quoted(once, 'B', 'wording '.repeat(40))).toBe(once)
  })
})

describe('selected text', () => {
  it('is kept whole up to its limit, and cut at a word beyond it', () => {
    const whole = 'word '.repeat(MOST_QUOTED / 5).trim()
    expect(selectedText(whole)).toBe(whole)
    const cut = selectedText(`${whole} and more`)
    expect(cut.length).toBeLessThanOrEqual(MOST_QUOTED)
    expect(cut.endsWith('word […]')).toBe(true)
  })

  it('loses what nobody sees', () => {
    expect(selectedText('a\u202eb\u0000c\u00add\u200be')).toBe('abcde')
  })

  it('is nothing when it is blank', () => {
    expect(withQuote({ layout: 'bullet' }, [], ' \n\u200b ')).toBeNull()
  })
})
