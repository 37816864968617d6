import { describe, expect, it } from 'vitest'
import { removeEntry } from '../../../../src/background/library/remove-entry.ts'
import { saveEntry } from '../../../../src/background/library/save-entry.ts'
import { undoChange } from '../../../../src/background/library/undo-change.ts'
import { updateEntry } from '../../../../src/background/library/update-entry.ts'
import type { ChangeAnswer, UndoToken } from '../../../../src/messages/protocol.ts'
import type { ListId } from '../../../../src/model/library.ts'
import { entriesOf, type Library, listRow, listText, placesOf } from '../../../../src/store/read.ts'
import { afterDeath, shelfWith } from './shelf.ts'

const LIST =
  '# First\n- One <https://a.org/1> !unread\n- Two <https://a.org/2>\n# Second\n- Three <https://a.org/3>\n'

async function rowAt(db: Library, listId: ListId, at: number) {
  const row = (await entriesOf(db, listId))[at]
  if (!row) throw new Error(`no entry ${at}`)
  return row
}

function undoOf(answer: ChangeAnswer): UndoToken {
  if (answer.kind !== 'changed') throw new Error(JSON.stringify(answer))
  return answer.undo
}

describe('updateEntry', () => {
  it('changes the fields of one line, under the same row', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 0)
    const answer = await updateEntry(shelf, {
      entryId,
      set: { title: 'Uno', url: 'https://b.org/1', status: 'read' },
    })
    expect(answer).toMatchObject({ kind: 'changed', entryId, line: '- Uno <https://b.org/1> !read' })
    const row = await rowAt(shelf.db, listId, 0)
    expect(row).toMatchObject({ id: entryId, key: 'web:b.org/1', fields: { title: 'Uno', status: 'read' } })
    expect(await placesOf(shelf.db, 'web:a.org/1' as never)).toEqual([])
    expect((await listRow(shelf.db, listId))?.unreadCount).toBe(2)
  })

  it('keeps a status in the row when the list has no form for it, and writes the rest', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 1)
    await updateEntry(shelf, { entryId, set: { status: 'read', tags: ['x'] } })
    expect(await rowAt(shelf.db, listId, 1)).toMatchObject({
      fields: { tags: ['x'] },
      kept: { status: 'read' },
    })
    expect(await placesOf(shelf.db, 'web:a.org/2' as never)).toMatchObject([{ status: 'read' }])
    await updateEntry(shelf, { entryId, set: { status: null } })
    expect((await rowAt(shelf.db, listId, 1)).kept).toEqual({})
  })

  it('moves an entry to another section, under the same row', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 0)
    await updateEntry(shelf, { entryId, set: {}, section: ['Second'] })
    expect(await rowAt(shelf.db, listId, 2)).toMatchObject({ id: entryId, section: ['Second'] })
    expect(await listText(shelf.db, listId)).toBe(
      '# First\n- Two <https://a.org/2>\n# Second\n- Three <https://a.org/3>\n- One <https://a.org/1> !unread\n',
    )
  })

  it('refuses an unsafe URL and an entry that is gone', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 0)
    expect(await updateEntry(shelf, { entryId, set: { url: 'data:text/html,x' } })).toMatchObject({
      reason: 'refusalUnsafeUrl',
    })
    expect(await updateEntry(shelf, { entryId: 999 as never, set: { title: 'x' } })).toMatchObject({
      reason: 'refusalNoEntry',
    })
    expect(await listText(shelf.db, listId)).toBe(LIST)
  })
})

describe('removeEntry and undoChange', () => {
  it('removes an entry, and brings it back with its row, its date and what only the row kept', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 1)
    await updateEntry(shelf, { entryId, set: { status: 'reading' } })
    const before = await rowAt(shelf.db, listId, 1)
    const undo = undoOf(await removeEntry(shelf, entryId))
    expect(await entriesOf(shelf.db, listId)).toHaveLength(2)
    expect(await placesOf(shelf.db, 'web:a.org/2' as never)).toEqual([])
    expect(await undoChange(afterDeath(shelf), undo)).toMatchObject({ kind: 'undone' })
    expect(await listText(shelf.db, listId)).toBe(LIST)
    expect(await rowAt(shelf.db, listId, 1)).toEqual(before)
    expect(await placesOf(shelf.db, 'web:a.org/2' as never)).toMatchObject([{ entryId, status: 'reading' }])
  })

  it('takes back what only the row kept', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const before = await rowAt(shelf.db, listId, 1)
    const undo = undoOf(await updateEntry(shelf, { entryId: before.id, set: { status: 'read' } }))
    await undoChange(shelf, undo)
    expect(await rowAt(shelf.db, listId, 1)).toEqual(before)
  })

  it('takes back one change only, when another came after it elsewhere', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: one } = await rowAt(shelf.db, listId, 0)
    const { id: two } = await rowAt(shelf.db, listId, 1)
    const undo = undoOf(await updateEntry(shelf, { entryId: one, set: { title: 'Uno' } }))
    await updateEntry(shelf, { entryId: two, set: { title: 'Due' } })
    await undoChange(shelf, undo)
    expect(await listText(shelf.db, listId)).toBe(LIST.replace('Two', 'Due'))
  })

  it('refuses to take back a change whose lines were changed again, and one it no longer keeps', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const { id: entryId } = await rowAt(shelf.db, listId, 0)
    const undo = undoOf(await updateEntry(shelf, { entryId, set: { title: 'Uno' } }))
    await updateEntry(shelf, { entryId, set: { title: 'Eins' } })
    expect(await undoChange(shelf, undo)).toMatchObject({ reason: 'refusalUndoTouched' })
    expect(await undoChange(shelf, { listId, restorePoint: 12345 })).toMatchObject({
      reason: 'refusalUndoGone',
    })
    expect(await listText(shelf.db, listId)).toContain('- Eins ')
  })

  it('can be taken back itself', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const entry = { title: 'New', url: 'https://a.org/9' }
    const saved = await saveEntry(shelf, { listId, section: ['First'], entry, kept: { abstract: 'kept' } })
    const after = await entriesOf(shelf.db, listId)
    const undone = await undoChange(shelf, undoOf(saved))
    expect(await listText(shelf.db, listId)).toBe(LIST)
    expect(undone.kind === 'undone' && (await undoChange(shelf, undone.undo))).toMatchObject({
      kind: 'undone',
    })
    expect(await entriesOf(shelf.db, listId)).toEqual(after)
  })
})
