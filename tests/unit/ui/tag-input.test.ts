import { describe, expect, it } from 'vitest'
import { inOrder, splitTyped, tagOptions, tagsToOffer, withTag } from '../../../src/ui/tag-input.ts'

const known = [
  { tag: 'reasoning', count: 9 },
  { tag: 'in-context learning', count: 4 },
  { tag: 'learning theory', count: 2 },
]

it('completes from the tags of the list, most used first among equal matches', () => {
  expect(tagOptions('', known, [])).toEqual(['reasoning', 'in-context learning', 'learning theory'])
  expect(tagOptions('lear', known, [])).toEqual(['learning theory', 'in-context learning'])
})

it('does not offer a tag that is chosen already', () => {
  expect(tagOptions('rea', known, ['Reasoning'])).toEqual([])
})

it('spells a tag as the list does when the list has it', () => {
  expect(withTag([], 'REASONING', known)).toEqual(['reasoning'])
})

it('takes a tag that the list does not have as it was typed, without marks around it', () => {
  expect(withTag([], ' #`new  tag` ', known)).toEqual(['new tag'])
})

it('never takes a tag twice or a blank one', () => {
  const chosen = ['reasoning']
  expect(withTag(chosen, 'Reasoning', known)).toBe(chosen)
  expect(withTag(chosen, ' ` ', known)).toBe(chosen)
})

it('ends a tag at a comma', () => {
  expect(splitTyped('ood, theo')).toEqual({ done: ['ood'], rest: 'theo' })
  expect(splitTyped('ood')).toEqual({ done: [], rest: 'ood' })
})

describe('proposed tags', () => {
  const known = [
    { tag: 'a', count: 9 },
    { tag: 'b', count: 5 },
    { tag: 'c', count: 1 },
  ]

  it('come first among completions, the rest by use, and none that the list does not have', () => {
    expect(inOrder(known, ['c', 'made up']).map(({ tag }) => tag)).toEqual(['c', 'a', 'b'])
  })

  it('keep their places, which are their keys, while others are taken', () => {
    expect(tagsToOffer(['x', 'Y', 'z'], ['y'])).toEqual([
      { tag: 'x', place: 0 },
      { tag: 'z', place: 2 },
    ])
  })
})
