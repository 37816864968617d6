import { beforeEach, describe, expect, it, vi } from 'vitest'
import { removeEntry, undoChange, updateEntry } from '../../../popup/change-entry.ts'
import { type Desk, makeDesk } from '../../../popup/desk.ts'
import { hearSignals } from '../../../popup/hear-signals.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { quotedJustNow } from '../../../src/messages/quoted-record.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { madeRow, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const undo = { listId: 'a' as ListId, restorePoint: 4 }
const answer = { kind: 'changed', entryId: 1, undo, line: '- changed' }
const places = [{ listId: 'a' as ListId, entryId: 1 as EntryId, status: 'unread' as const }]

let world: World
let desk: Desk
beforeEach(async () => {
  world = new World()
  world.rows = [madeRow(1, { tags: ['old'] })]
  world.answers = {
    openPage: () => paperPage({ places }),
    reviseEntry: () => answer,
    removeEntry: () => answer,
    undo: () => ({ kind: 'undone', undo }),
  }
  desk = makeDesk(world.ways, world.show)
  await openPopup(desk)
})

describe('changing a listed entry', () => {
  it('sends the changed fields alone, and a new section as a move', async () => {
    desk.send({ kind: 'edit', change: { tags: [], note: 'new' } })
    desk.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    await updateEntry(desk)
    expect(world.asks('reviseEntry')).toEqual([
      {
        entryId: 1,
        set: { tags: null, notes: 'new' },
        seen: { fields: { tags: ['old'], notes: null }, section: ['Others'] },
        section: ['LLMs', 'Reasoning'],
      },
    ])
  })

  it('sends nothing when nothing was changed', async () => {
    await updateEntry(desk)
    expect(world.asks('reviseEntry')).toEqual([])
  })

  it('marks as read together with what was typed, and says what was done', async () => {
    desk.send({ kind: 'edit', change: { note: 'new' } })
    await updateEntry(desk, { status: 'read' })
    expect(world.asks('reviseEntry')).toMatchObject([{ entryId: 1, set: { notes: 'new', status: 'read' } }])
    expect(world.view).toMatchObject({ kind: 'entry', done: { what: 'markedRead', undo } })
  })

  it('keeps authors in the row, too, for lists that have no place for them', async () => {
    desk.send({ kind: 'edit', change: { authors: 'Ada Lovelace, Grace Hopper' } })
    await updateEntry(desk)
    const authors = ['Ada Lovelace', 'Grace Hopper']
    expect(world.asks('reviseEntry')).toMatchObject([{ set: { authors }, kept: { authors } }])
  })

  it('removes with a way back, which opens the entry again', async () => {
    await removeEntry(desk)
    expect(world.view).toMatchObject({ kind: 'done', done: { what: 'removed' }, row: null })
    const { view } = world
    if (view.kind === 'done') await undoChange(desk, view.done)
    expect(world.view).toMatchObject({ kind: 'entry', draft: { title: 'Entry 1' } })
  })
})

describe('an entry that was changed elsewhere since', () => {
  const now = madeRow(1, { tags: ['old', 'theirs'], notes: 'their note', venue: 'ACL' })

  it('is asked about: what is typed stays, what others wrote stands beside it, and nothing is saved', async () => {
    world.answers.reviseEntry = () => ({ kind: 'overtaken', row: now })
    desk.send({ kind: 'edit', change: { note: 'mine' } })
    await updateEntry(desk, { status: 'read' })
    expect(world.view).toMatchObject({
      kind: 'entry',
      draft: { note: 'mine', status: 'read', venue: 'ACL', tags: ['old', 'theirs'] },
      theirs: { fields: { note: 'their note' } },
      done: null,
    })
    world.answers.reviseEntry = () => answer
    await updateEntry(desk)
    expect(world.asks('reviseEntry').at(-1)).toMatchObject({
      set: { notes: 'mine', status: 'read' },
      seen: { fields: { notes: 'their note' } },
    })
  })

  it('is asked about when the popup comes back with what was typed before', async () => {
    desk.send({ kind: 'edit', change: { note: 'mine' } })
    world.rows = [now]
    desk = makeDesk(world.ways, world.show)
    await openPopup(desk)
    expect(world.view).toMatchObject({
      draft: { note: 'mine', venue: 'ACL' },
      theirs: { fields: { note: 'their note' } },
    })
  })

  it('stays where it was moved to, when only a field was typed', async () => {
    desk.send({ kind: 'edit', change: { note: 'mine' } })
    world.rows = [{ ...now, section: ['Elsewhere'] }]
    desk = makeDesk(world.ways, world.show)
    await openPopup(desk)
    expect(world.view).toMatchObject({ section: ['Elsewhere'], draft: { note: 'mine' } })
  })

  it('is asked about when both moved it', async () => {
    desk.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    world.answers.reviseEntry = () => ({ kind: 'overtaken', row: { ...madeRow(1), section: ['Elsewhere'] } })
    await updateEntry(desk)
    expect(world.view).toMatchObject({
      section: ['LLMs', 'Reasoning'],
      theirs: { section: ['Elsewhere'] },
    })
  })
})

describe('an entry from whose page something was quoted a moment ago', () => {
  const quoted = { url: 'https://a.org', entryId: 1 as EntryId, undo, at: 1 }

  it('offers the way back, and opens on what is left of it', async () => {
    world.quoted = quoted
    desk = makeDesk(world.ways, world.show)
    await openPopup(desk)
    const { view } = world
    expect(view).toMatchObject({ kind: 'entry', done: { what: 'quoted', undo } })
    world.answers.openPage = () => paperPage()
    if (view.kind === 'entry' && view.done) await undoChange(desk, view.done)
    expect(world.asks('undo')).toEqual([undo])
    expect(world.view.kind).toBe('save')
    expect(world.quoted).toBeNull()
  })

  it('says why when it cannot be taken back any more', async () => {
    world.quoted = quoted
    world.answers.undo = () => ({ kind: 'refused', reason: 'refusalUndoTouched' })
    desk = makeDesk(world.ways, world.show)
    await openPopup(desk)
    const { view } = world
    if (view.kind === 'entry' && view.done) await undoChange(desk, view.done)
    expect(world.shown?.problem).toBe('refusalUndoTouched')
  })

  it('says nothing of a quote in another entry, or of one that is long past', () => {
    expect(quotedJustNow(quoted, 'https://a.org', 2)).toBe(quoted)
    expect(quotedJustNow(quoted, 'https://b.org', 2)).toBeNull()
    expect(quotedJustNow(quoted, 'https://a.org', 11 * 60 * 1000)).toBeNull()
  })
})

describe('a change from elsewhere', () => {
  const signal = { kind: 'libraryChanged', listIds: ['a' as ListId] } as const

  it('shows at once in an untouched entry', async () => {
    hearSignals(desk)
    world.rows = [madeRow(1, { title: 'Renamed' })]
    world.hear(signal)
    await vi.waitFor(() => expect(world.view).toMatchObject({ draft: { title: 'Renamed' } }))
  })

  it('makes the page one to save when its entry is gone', async () => {
    hearSignals(desk)
    world.rows = []
    world.answers.openPage = () => paperPage({ places: [] })
    world.hear(signal)
    await vi.waitFor(() => expect(world.view.kind).toBe('save'))
  })

  it('never replaces what is being typed', async () => {
    hearSignals(desk)
    desk.send({ kind: 'edit', change: { note: 'half a sen' } })
    world.rows = [madeRow(1, { title: 'Renamed' })]
    const lists = [...world.lists]
    world.lists = lists
    world.hear(signal)
    await vi.waitFor(() => expect(world.shown?.scene?.lists).toBe(lists))
    expect(world.view).toMatchObject({ draft: { title: 'Entry 1', note: 'half a sen' } })
  })
})
