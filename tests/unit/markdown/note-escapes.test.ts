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

it.each(['bullets', 'headings', 'tasks'])('code in a note stays as it is written in %s', (name) => {
  const text = LISTS_BY_LAYOUT[name] ?? ''
  const line = readList(text).entries.find(({ title }) => title === 'First')?.line ?? 0
  const code = '```python\n# a comment\nif a < b and <c>:\n\n    pass\n```'
  const edited = editList(text, [{ kind: 'update', ref: { line }, set: { notes: `- see\n\n${code}` } }]).text
  const notes = readList(edited).entries.find((entry) => entry.line === line)?.notes ?? ''
  expect(notes).toContain(code.replace(/^/gm, '').trim())
  expect(readList(edited).entries.map(({ title }) => title)).toEqual(
    readList(text).entries.map(({ title }) => title),
  )
})

it('what only looks like code is written as any other words', () => {
  const text = LISTS_BY_LAYOUT['headings'] ?? ''
  const line = readList(text).entries.find(({ title }) => title === 'First')?.line ?? 0
  const written = (notes: string) => editList(text, [{ kind: 'update', ref: { line }, set: { notes } }]).text
  expect(written('```\n<script>\n# no heading')).toContain('\\<script')
  expect(written('    ```\n<script>\n    ```')).toContain('\\<script')
  expect(written('- ```\n<script>\n```')).toContain('\\<script')
})
