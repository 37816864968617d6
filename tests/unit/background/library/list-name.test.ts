import { expect, it } from 'vitest'
import { exportName, listName } from '../../../../src/background/library/list-name.ts'

it.each([
  [' Papers ', 'Papers'],
  ['two\nlines\u2028here', 'two lines here'],
  ['\u0000\u0007', ''],
  ['x'.repeat(500), 'x'.repeat(120)],
])('keeps a name as one line: %j', (name, shown) => {
  expect(listName(name)).toBe(shown)
})

it.each([
  ['reading.md', 'Any', 'reading.md'],
  ['reading.markdown', 'Any', 'reading.md'],
  ['notes.2024.txt', 'Any', 'notes.2024.md'],
  ['/home/me/lists\\a.md', 'Any', 'a.md'],
  ['', 'To read: "now"?', 'To read- -now--.md'],
  ['..', '...', 'reading-list.md'],
  ['.hidden.md', 'Any', 'hidden.md'],
])('makes a safe file name of %j for the list %j', (fileName, name, exported) => {
  expect(exportName(fileName, name)).toBe(exported)
})
