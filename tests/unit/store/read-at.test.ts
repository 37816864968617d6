import { describe, expect, it } from 'vitest'
import type { EntryFields } from '../../../src/model/entry.ts'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'
import type { ReadStatus } from '../../../src/model/status.ts'
import { type EntryDraft, rowOf } from '../../../src/store/entry-draft.ts'

const fields: EntryFields = { title: 'A work', url: 'https://example.org/a' }
const draft = (status: ReadStatus, more: Partial<EntryDraft> = {}): EntryDraft => ({
  id: null,
  key: null,
  section: [],
  layout: 'bullet',
  fields: { ...fields, status },
  ...more,
})
const made = (wanted: EntryDraft, before: EntryRow | null, now: number, isImported = false) =>
  rowOf(wanted, before, 1 as EntryId, 'a' as ListId, now, isImported)

describe('the day an entry was read', () => {
  it('is when its status became read, and stays so', () => {
    const unread = made(draft('unread'), null, 1)
    const read = made(draft('read'), unread, 2)
    expect(unread.readAt).toBeUndefined()
    expect(read.readAt).toBe(2)
    expect(made(draft('read'), read, 3).readAt).toBe(2)
  })

  it('is when it was saved for one that was saved as read', () => {
    expect(made(draft('read'), null, 5).readAt).toBe(5)
  })

  it('is not known of what had been read before the list came', () => {
    const imported = made(draft('read'), null, 5, true)
    expect(imported.readAt).toBeUndefined()
    expect(made(draft('read'), imported, 6).readAt).toBeUndefined()
  })

  it('is forgotten when it is unread again, and comes back with an undo', () => {
    const read = made(draft('read'), made(draft('unread'), null, 1), 2)
    const unread = made(draft('unread'), read, 3)
    expect(unread.readAt).toBeUndefined()
    expect(made(draft('read', { was: read }), unread, 4).readAt).toBe(2)
  })
})
