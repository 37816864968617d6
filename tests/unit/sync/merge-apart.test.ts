import { expect, test } from 'vitest'
import { mergeApart } from '../../../src/sync/merge/merge-apart.ts'

const entry = (name: string) => `- [${name}](https://${name}.example/)\n`
const BASE = ['# List\n\n', ...['a', 'b', 'c', 'd', 'e', 'f'].map(entry)]
const base = BASE.join('')
const saved = entry('saved')
const first = base.replace(entry('a'), entry('a') + saved)
const last = base.replace('[f]', '[F again]')

test('changes of different works, far from each other, come together as text', () => {
  const both = first.replace('[f]', '[F again]')
  expect(mergeApart(base, first, last)).toBe(both)
  expect(mergeApart(base, last, first)).toBe(both)
})

test.each([
  ['both name one work', base.replace(entry('f'), entry('f') + saved)],
  ['the changes stand beside each other', base.replace('[b]', '[B again]')],
  ['both changed the same lines', base.replace('[a]', '[A again]')],
  ['a side changed a heading', `${base}## More\n`],
  ['a side changed an entry that has no link', `${base}- Only a title\n`],
  ['a side took the last line end away', base.slice(0, -1)],
  ['a side has blank lines put in', base.replace(entry('f'), `\n${entry('f')}`)],
])('nothing is put together as text when %s', (_what, theirs) => {
  expect(mergeApart(base, first, theirs)).toBeNull()
  expect(mergeApart(base, theirs, first)).toBeNull()
})
