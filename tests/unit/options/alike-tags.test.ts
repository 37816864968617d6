import { expect, it } from 'vitest'
import { alikeTags, tagMeant } from '../../../options/tags/alike-tags.ts'

const counts = new Map([
  ['rl', 2],
  ['RL', 5],
  ['Rl', 5],
  ['théorie', 1],
  ['theorie', 1],
  ['alone', 9],
])

it('tells of tags that differ only in case or accents which one is used most, the first of two', () => {
  expect([...alikeTags(counts)]).toEqual([
    ['rl', 'RL'],
    ['Rl', 'RL'],
    ['theorie', 'théorie'],
  ])
})

it('tells which tag a new name most likely means, and none for its own or for one that is there', () => {
  expect(tagMeant('ALONE', 'rl', counts)).toBe('alone')
  expect(tagMeant('rL', 'alone', counts)).toBe('RL')
  expect(tagMeant('Alone', 'alone', counts)).toBeNull()
  expect(tagMeant('rl', 'alone', counts)).toBeNull()
  expect(tagMeant('new', 'alone', counts)).toBeNull()
})
