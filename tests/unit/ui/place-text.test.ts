import { expect, test } from 'vitest'
import { placeText } from '../../../src/ui/place-text.ts'

const LIST = {
  name: 'reading-list',
  sections: [['My list'], ['My list', 'LLMs'], ['My list', 'LLMs', 'Reasoning']].map((path) => ({
    path,
    count: 1,
  })),
}

test('A place names its list and its section, without the title that stands above everything', () => {
  expect(placeText(LIST, ['My list', 'LLMs', 'Reasoning'])).toBe('reading-list › LLMs › Reasoning')
  expect(placeText(LIST, ['My list'])).toBe('reading-list › My list')
})

test('A place at the top of a list is named by the list alone, and one in a lost list by its section', () => {
  expect(placeText(LIST, [])).toBe('reading-list')
  expect(placeText(undefined, ['LLMs'])).toBe('LLMs')
})
