import { describe, expect, it } from 'vitest'
import type { OpenText } from '../../../../src/background/library/engine.ts'
import { saveNote } from '../../../../src/background/library/save-note.ts'
import { undoChange } from '../../../../src/background/library/undo-change.ts'
import { updateEntry } from '../../../../src/background/library/update-entry.ts'
import type { UndoToken } from '../../../../src/messages/protocol.ts'
import { noteOf } from '../../../../src/model/note.ts'
import { entriesOf, listText } from '../../../../src/store/read.ts'
import { restorePointsOf } from '../../../../src/store/restore-points.ts'
import { fakeBrowser, workerWith } from '../fake-browser.ts'

const LIST = `# Papers

- [One](https://a.org/1)
  - a thought
- [Two](https://a.org/2)
`

async function opened(list = LIST, at = 0) {
  const { worker, listId } = await workerWith(fakeBrowser(), list)
  const shelf = await worker.shelf()
  const row = (await entriesOf(shelf.db, listId))[at]
  if (!row) throw new Error('no such entry')
  const save = (notes: string, seen: string, joins?: UndoToken) =>
    saveNote(shelf, { entryId: row.id, notes, seen, ...(joins && { joins }) })
  const text = () => listText(shelf.db, listId)
  const points = () => restorePointsOf(shelf.db, listId)
  return { shelf, listId, entryId: row.id, note: noteOf(row), save, text, points }
}

/** The way back of a note that was saved. */
function wayBack(answer: Awaited<ReturnType<typeof saveNote>>): UndoToken {
  if (answer.kind !== 'noted' || !answer.undo) throw new Error(`not saved: ${JSON.stringify(answer)}`)
  return answer.undo
}

describe('saveNote', () => {
  it('writes the note in the list’s own form, and says how it reads there', async () => {
    const { save, text } = await opened(LIST, 1)
    const answer = await save('mine\nand more', '')
    expect(await text()).toBe(`${LIST}  - mine\n    and more\n`)
    expect(answer).toMatchObject({ kind: 'noted', notes: '- mine\n  and more' })
  })

  it('makes one step back of what is typed in one go', async () => {
    const { shelf, listId, save, text, points } = await opened(LIST, 1)
    let undo: UndoToken | undefined
    let seen = ''
    for (const notes of ['m', 'mi', 'mine', 'mine\n\nand more', 'mine\n\nand']) {
      const answer = await save(notes, seen, undo)
      undo = wayBack(answer)
      if (answer.kind === 'noted') seen = answer.notes
    }
    expect(await points()).toHaveLength(1)
    expect((await undoChange(shelf, undo ?? { listId, restorePoint: 0 })).kind).toBe('undone')
    expect(await text()).toBe(LIST)
  })

  it('begins a new step after another change of the list, and each is taken back by itself', async () => {
    const { shelf, listId, entryId, save, text, points } = await opened()
    const first = wayBack(await save('- a thought\n- more', '- a thought'))
    const other = (await entriesOf(shelf.db, listId))[1]
    if (!other) throw new Error('no second entry')
    await updateEntry(shelf, { entryId: other.id, set: { title: 'Zwei' } })
    const second = wayBack(await save('- a thought\n- more still', '- a thought\n- more', first))
    expect(second.restorePoint).not.toBe(first.restorePoint)
    expect(await points()).toHaveLength(3)
    expect((await undoChange(shelf, second)).kind).toBe('undone')
    expect(await text()).toBe(LIST.replace('a thought\n', 'a thought\n  - more\n').replace('Two', 'Zwei'))
    expect((await entriesOf(shelf.db, listId))[0]?.id).toBe(entryId)
  })

  it('writes nothing and keeps no step for what stands already', async () => {
    const { save, text, points, note } = await opened()
    expect(await save('a thought', note)).toEqual({ kind: 'noted', notes: '- a thought', undo: null })
    expect(await save(note, 'whatever was seen')).toMatchObject({ kind: 'noted', undo: null })
    expect(await text()).toBe(LIST)
    expect(await points()).toHaveLength(0)
  })

  it('writes over nothing that somebody else wrote meanwhile', async () => {
    const { save, text } = await opened()
    await save('- another thought', '- a thought')
    const before = await text()
    expect(await save('- my thought', '- a thought')).toEqual({
      kind: 'elsewhere',
      notes: '- another thought',
    })
    expect(await text()).toBe(before)
  })

  it('clears a note', async () => {
    const { save, text } = await opened()
    expect(await save(' \n', '- a thought')).toMatchObject({ kind: 'noted', notes: '' })
    expect(await text()).toBe(LIST.replace('  - a thought\n', ''))
  })

  it('writes free Markdown below a heading as it is', async () => {
    const { save, text } = await opened(
      '### [One](https://a.org/1)\n\nA thought.\n\n### [Two](https://a.org/2)\n',
    )
    await save('A thought.\n\n- with **points**', 'A thought.')
    expect(await text()).toBe(
      '### [One](https://a.org/1)\n\nA thought.\n\n- with **points**\n\n### [Two](https://a.org/2)\n',
    )
  })

  it('keeps the blank line above notes where the list has one', async () => {
    const loose = '* [One](https://a.org/1)\n\n  - a point\n  - two\n\n* [Two](https://a.org/2)\n'
    const { save, text } = await opened(loose)
    expect(await save('- a point\n- two more', '- a point\n- two')).toMatchObject({ kind: 'noted' })
    expect(await text()).toBe(loose.replace('two\n', 'two more\n'))
    const second = await opened(loose, 1)
    await second.save('- mine', '')
    expect(await second.text()).toBe(`${loose}\n  - mine\n`)
  })

  it('leaves no second note behind that would come back when the file’s is taken away', async () => {
    const { shelf, listId, save } = await opened(LIST, 1)
    await save('mine', '')
    expect((await entriesOf(shelf.db, listId))[1]?.kept.notes).toBeUndefined()
  })

  it('is refused, and says why, where the file keeps its own note and has no form for this one', async () => {
    const { shelf, entryId, text } = await opened()
    const outcome = { kind: 'refused', reason: 'no form' } as const
    const engine = { ...shelf.engine, edit: (open: OpenText) => ({ open, outcomes: [outcome] }) }
    const ask = { entryId, notes: 'mine', seen: '- a thought' }
    expect(await saveNote({ ...shelf, engine }, ask)).toEqual({
      kind: 'refused',
      reason: 'refusalNotWritten',
      fills: ['no form'],
    })
    expect(await text()).toBe(LIST)
  })

  it('takes a note of 100 KB', async () => {
    const { save } = await opened(LIST, 1)
    const long = Array.from({ length: 2000 }, (_, n) => `- line ${n} ${'word '.repeat(8)}`.trim()).join('\n')
    expect(await save(long, '')).toMatchObject({ kind: 'noted', notes: long })
  })

  it('is refused when the entry is gone', async () => {
    const { shelf } = await opened()
    const gone = { entryId: 99 as never, notes: 'x', seen: '' }
    expect(await saveNote(shelf, gone)).toEqual({ kind: 'refused', reason: 'refusalNoEntry' })
  })
})

describe('updateEntry', () => {
  it('keeps the blank line between a heading and its note, which no form shows', async () => {
    const list = '### [One](https://a.org/1)\n\nA thought.\n\n### [Two](https://a.org/2)\n'
    const { shelf, entryId, text } = await opened(list)
    await updateEntry(shelf, { entryId, set: { notes: 'A thought, and more.' } })
    expect(await text()).toBe(list.replace('thought.', 'thought, and more.'))
  })
})
