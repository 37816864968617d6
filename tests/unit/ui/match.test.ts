import { expect, it } from 'vitest'
import { rankMatches } from '../../../src/ui/match.ts'

const sections = [
  'Others',
  'LLMs related › Reasoning',
  'Reasoning',
  'Pre-training',
  'Théorie',
  'Area studies',
]
const found = (typed: string) => rankMatches(typed, sections).map((index) => sections[index])

it('offers everything in order while nothing is typed', () => {
  expect(found(' ')).toEqual(sections)
})

it('puts the whole text before beginnings, words and inner letters', () => {
  expect(found('rea')).toEqual(['Reasoning', 'LLMs related › Reasoning', 'Area studies'])
})

it('finds beginnings of several words run together', () => {
  expect(found('llmrea')).toEqual(['LLMs related › Reasoning'])
})

it('finds words in any order', () => {
  expect(found('reason llm')).toEqual(['LLMs related › Reasoning'])
})

it('overlooks case and accents', () => {
  expect(found('THEO')).toEqual(['Théorie'])
})

it('does not match letters strewn over a text', () => {
  expect(found('ots')).toEqual([])
})
