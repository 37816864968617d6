import { expect, it } from 'vitest'
import { authorsText, parseAuthors } from '../../../src/ui/author-text.ts'
import { dateWords } from '../../../src/ui/date-words.ts'
import { hostOf } from '../../../src/ui/host.ts'
import { plainText } from '../../../src/ui/plain-text.ts'
import { sectionOptions, sharedHeadings, shortSectionText } from '../../../src/ui/section-options.ts'

it('a note is previewed as it reads, without Markdown marks', () => {
  expect(plainText('- _"a **bold** claim"_\n  1. see [the code](https://a.example) `x_y`')).toBe(
    '"a bold claim" see the code x_y',
  )
})

it('names survive being written and read, those with commas in them too', () => {
  for (const names of [['Ada Lovelace', 'Łukasz Kaiser'], ['Brown, Tom', 'Ada'], []]) {
    expect(parseAuthors(authorsText(names))).toEqual(names)
  }
})

it('a date is written as far as it is known', () => {
  expect(dateWords({ year: 2024 }, 'en')).toBe('2024')
  expect(dateWords({ year: 2024, month: 4 }, 'en')).toBe('Apr 2024')
  expect(dateWords({ year: 99, month: 4, day: 10 }, 'en')).toBe('Apr 10, 99')
})

it('a host is named without www, a local file by its name, anything else not at all', () => {
  expect(hostOf('https://www.example.org/a')).toBe('example.org')
  expect(hostOf('file:///home/a/My%20paper.pdf')).toBe('My paper.pdf')
  expect(hostOf('file:///home/a/100%.pdf')).toBe('100%.pdf')
  expect(hostOf('no link')).toBe('')
})

it('sections are found by their own heading before those above them', () => {
  const sections = [
    { path: ['Reasoning', 'RAG'], count: 1 },
    { path: ['LLMs', 'Reasoning'], count: 2 },
  ]
  expect(sectionOptions('reas', sections, []).map(({ path }) => path.at(-1))).toEqual(['Reasoning', 'RAG'])
})

it('of thousands of sections a part round the chosen one is offered', () => {
  const sections = Array.from({ length: 3000 }, (_, index) => ({ path: [`S${index}`], count: 0 }))
  const offered = sectionOptions('', sections, ['S1500'])
  expect(offered).toHaveLength(200)
  expect(offered.some(({ path }) => path[0] === 'S1500')).toBe(true)
})

it('a heading that stands above every entry is left out of what sections are called', () => {
  const sections = [
    { path: ['My list'], count: 0 },
    { path: ['My list', 'LLMs', 'Reasoning'], count: 2 },
  ]
  expect(sharedHeadings(sections)).toBe(1)
  expect(sharedHeadings([...sections, { path: ['Other'], count: 1 }])).toBe(0)
  expect(sharedHeadings([{ path: ['Only one'], count: 1 }])).toBe(0)
  expect(shortSectionText(['My list', 'LLMs', 'Reasoning'], 1)).toBe('LLMs › Reasoning')
  expect(shortSectionText(['My list'], 1)).toBe('My list')
  expect(shortSectionText(['LLMs related', 'Reasoning', 'Peft techniques'], 0)).toBe(
    '… › Reasoning › Peft techniques',
  )
  expect(shortSectionText(['A rather long heading', 'And another one'], 0)).toBe('… › And another one')
})
