import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editList } from '../../src/markdown/edit.ts'
import { readList } from '../../src/markdown/list.ts'
import { openList, reread } from '../../src/markdown/open-list.ts'
import type { NewEntry } from '../../src/model/entry.ts'
import { anyText, listLike } from '../support/list-like.ts'

const RUNS = { numRuns: 3000 }

test('no text at all makes reading throw, and every entry stands on a line of the text in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text.split('\n').length
      let above = 0
      for (const entry of readList(text).entries) {
        expect(entry.line).toBeGreaterThan(above)
        expect(entry.line + entry.lines - 1).toBeLessThanOrEqual(lines)
        above = entry.line
      }
    }),
    RUNS,
  )
})

test('an edit without changes gives back every text unchanged', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(editList(text, []).text).toBe(text)
    }),
    RUNS,
  )
})

test('reading an edited text again gives what reading it from scratch gives', () => {
  fc.assert(
    fc.property(listLike, listLike, fc.nat(), fc.nat(), (text, piece, from, length) => {
      const start = from % (text.length + 1)
      const end = Math.min(text.length, start + (length % 40))
      const edited = text.slice(0, start) + piece + text.slice(end)
      expect(reread(openList(text), edited).list).toEqual(readList(edited))
    }),
    RUNS,
  )
})

const entries: fc.Arbitrary<NewEntry> = fc.record(
  {
    title: fc.oneof(
      fc.string({ minLength: 1 }),
      listLike,
      fc.constant('A *title* with `all` [of](javascript:alert(1)) | it <b>'),
    ),
    url: fc.constantFrom(
      'https://example.org/a_(b)',
      'https://arxiv.org/abs/1706.03762v2',
      'http://example.org/?q=a b',
      '',
    ),
    tags: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
    description: fc.oneof(fc.string(), listLike),
    notes: fc.oneof(fc.string(), listLike),
  },
  { requiredKeys: ['title', 'url'] },
)

const LIST = `# A list

## One

- [First](https://example.org/1), Apr. 10 2024. \`tag\`.
- [Second](https://example.org/2), Apr. 11 2024.
  - A note.

## Two

Nothing here yet.
`

test('hostile text is added as one entry, changes no other line, and removing it gives the original bytes', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('\n', '\r\n'), (entry, lineEnding) => {
      fc.pre(/\S/.test(entry.title) || entry.url !== '')
      const text = LIST.replaceAll('\n', lineEnding)
      const added = editList(text, [{ kind: 'add', entry, section: ['A list', 'One'] }])
      const outcome = added.outcomes[0]
      if (outcome?.kind !== 'done') return
      const before = readList(text).entries
      const after = readList(added.text).entries
      expect(after.filter((one) => one.parentLine === undefined)).toHaveLength(before.length + 1)
      expect(after.slice(0, 2)).toEqual(before)
      const removed = editList(added.text, [{ kind: 'remove', ref: { line: outcome.line } }])
      expect(removed.text).toBe(text)
    }),
    RUNS,
  )
})
