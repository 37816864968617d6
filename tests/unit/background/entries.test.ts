import { describe, expect, it } from 'vitest'
import { removeEntry, reviseEntry, undo, updateEntry } from '../../../src/background/handlers/change-entry.ts'
import { showEntryHistory, showSource, showUnclear } from '../../../src/background/handlers/entries.ts'
import type { EntryRow } from '../../../src/model/library.ts'
import { entriesOf } from '../../../src/store/read.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const LIST =
  '# Papers\r\n\r\n- [One](https://arxiv.org/abs/2401.00001), Jan. 1 2024. `a`.\r\n  - first line\r\n  - second line\r\n- [Two](https://arxiv.org/abs/2402.00002), Feb. 1 2024.\r\n'

async function listWith(text: string) {
  const { worker, listId } = await workerWith(fakeBrowser(), text)
  const rowAt = async (at: number): Promise<EntryRow> => {
    const row = (await entriesOf((await worker.shelf()).db, listId))[at]
    if (!row) throw new Error(`no entry ${at}`)
    return row
  }
  return { worker, listId, rowAt }
}

describe('where an entry stands', () => {
  it('is told with its exact lines, notes and all', async () => {
    const { worker, rowAt } = await listWith(LIST)
    expect(await showSource(worker, { entryId: (await rowAt(0)).id })).toEqual({
      kind: 'source',
      line: 3,
      lines: 3,
      text: '- [One](https://arxiv.org/abs/2401.00001), Jan. 1 2024. `a`.\r\n  - first line\r\n  - second line',
    })
  })

  it('is refused for an entry that is gone', async () => {
    const { worker } = await listWith(LIST)
    expect(await showSource(worker, { entryId: 999 as never })).toMatchObject({ kind: 'refused' })
  })
})

describe('an entry’s history', () => {
  it('tells each change that touched it, newest first, and no other', async () => {
    const { worker, rowAt } = await listWith(LIST)
    const [{ id: entryId }, { id: other }] = [await rowAt(0), await rowAt(1)]
    await updateEntry(worker, { entryId, set: { tags: ['a', 'b'], status: 'read' } })
    await updateEntry(worker, { entryId: other, set: { title: 'Zwei' } })
    await updateEntry(worker, { entryId, set: { notes: '- first line\n- another line' } })
    const moments = await showEntryHistory(worker, { entryId })
    expect(moments.map(({ why }) => why)).toEqual(['update', 'update'])
    expect(moments[0]?.differences).toEqual([
      {
        field: 'notes',
        lines: expect.objectContaining({ places: [{ removed: '- second line', added: '- another line' }] }),
      },
    ])
    expect(moments[1]?.differences).toEqual([
      { field: 'status', before: 'unread', after: 'read' },
      { field: 'tags', before: ['a'], after: ['a', 'b'] },
    ])
  })

  it('tells a removal that was taken back', async () => {
    const { worker, rowAt } = await listWith(LIST)
    const { id: entryId } = await rowAt(0)
    const removed = await removeEntry(worker, { entryId })
    if (removed.kind !== 'changed') throw new Error(removed.kind)
    await undo(worker, removed.undo)
    expect(await showEntryHistory(worker, { entryId })).toMatchObject([{ why: 'remove', differences: [] }])
  })

  it('is empty for an entry that nobody changed', async () => {
    const { worker, rowAt } = await listWith(LIST)
    expect(await showEntryHistory(worker, { entryId: (await rowAt(1)).id })).toEqual([])
  })
})

describe('two who change one entry', () => {
  it('do not overwrite one another: the second learns what it says now', async () => {
    const { worker, listId, rowAt } = await listWith(LIST)
    const { id: entryId } = await rowAt(0)
    const seen = { fields: { notes: '- first line\n- second line' } }
    await reviseEntry(worker, { entryId, set: { notes: 'mine' }, seen })
    const text = await storedText(worker, listId)
    expect(await reviseEntry(worker, { entryId, set: { notes: 'yours' }, seen })).toMatchObject({
      kind: 'overtaken',
      row: { id: entryId, fields: { notes: '- mine' } },
    })
    expect(await storedText(worker, listId)).toBe(text)
  })

  it('change different fields, or come to the same, without being told', async () => {
    const { worker, rowAt } = await listWith(LIST)
    const { id: entryId } = await rowAt(0)
    await updateEntry(worker, { entryId, set: { notes: 'mine', tags: ['x'] } })
    const answer = await reviseEntry(worker, {
      entryId,
      set: { status: 'read', tags: ['x'] },
      seen: { fields: { status: 'unread', tags: ['a'] } },
    })
    expect(answer.kind).toBe('changed')
  })

  it('do not move it to two places', async () => {
    const { worker, rowAt } = await listWith(`${LIST}\r\n# Second\r\n\r\n# Third\r\n`)
    const { id: entryId } = await rowAt(0)
    await updateEntry(worker, { entryId, set: {}, section: ['Second'] })
    const seen = { fields: {}, section: ['Papers'] }
    expect(await reviseEntry(worker, { entryId, set: {}, section: ['Third'], seen })).toMatchObject({
      kind: 'overtaken',
    })
  })
})

it('lines that could not be understood are told with what stands there', async () => {
  const broken = '[Title] (https://example.org/1)'
  const { worker, listId } = await listWith(`Words.\n\n${broken}\n`)
  expect(await showUnclear(worker, { listId })).toEqual({
    count: 1,
    lines: [{ line: 3, why: 'blank-in-link', reason: expect.any(String), text: broken }],
  })
})
