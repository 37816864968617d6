import { expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { LISTS_BY_LAYOUT } from '../../support/lists-by-layout.ts'

it.each(['bullets', 'headings', 'tasks'])(
  'a note that is written, read and written again stays the same in %s',
  (name) => {
    let text = LISTS_BY_LAYOUT[name] ?? ''
    let notes = 'a <div> and \\<p> and \\\\<i> & [x](javascript:1)'
    const seen: string[] = []
    for (let time = 0; time < 3; time++) {
      const line = readList(text).entries.find(({ title }) => title === 'First')?.line ?? 0
      text = editList(text, [{ kind: 'update', ref: { line }, set: { notes: `${notes} ${time}` } }]).text
      notes = (readList(text).entries.find((entry) => entry.line === line)?.notes ?? '').slice(0, -2)
      seen.push(notes)
    }
    expect(seen[0]).toContain('\\<div>')
    expect(new Set(seen).size).toBe(1)
  },
)
