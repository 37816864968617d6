import { expect, it } from 'vitest'
import { NO_FILTER } from '../../../options/filter.ts'
import { type Event, reduce } from '../../../options/reduce.ts'
import { type Library, openingLibrary } from '../../../options/state.ts'
import type { ListId } from '../../../src/model/library.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { madeList, madeRow } from '../popup/made-world.ts'

const after = (...events: Event[]): Library => events.reduce(reduce, openingLibrary(DEFAULT_SETTINGS))
const row = madeRow(1)
const read = (lists: Library['lists'], current: string | null = null, rows = [row]): Event => ({
  kind: 'read',
  read: {
    lists,
    rows,
    partial: false,
    waiting: 0,
    targets: [],
    conflicts: [],
    settings: { ...DEFAULT_SETTINGS, currentList: current as ListId | null },
  },
})

it('opens on the welcome without a list, and on the library with one', () => {
  expect(after(read([])).page).toBe('welcome')
  expect(after(read([madeList('a')])).page).toBe('library')
  expect(after(read([]), read([madeList('a')])).page).toBe('library')
})

it('goes back to the welcome when the last list is removed', () => {
  expect(after(read([madeList('a')]), read([])).page).toBe('welcome')
})

it('keeps the filter and what is being typed while the library changes elsewhere', () => {
  const library = after(
    read([madeList('a')]),
    { kind: 'filter', change: { text: 'attention' } },
    { kind: 'openEntry', row },
    { kind: 'edit', change: { note: 'half a sen' } },
    read([madeList('a')], null, [madeRow(1, { title: 'Renamed' })]),
  )
  expect(library.filter.text).toBe('attention')
  expect(library.open?.draft.note).toBe('half a sen')
})

it('closes an open entry that was removed elsewhere', () => {
  const library = after(read([madeList('a')]), { kind: 'openEntry', row }, read([madeList('a')], null, []))
  expect(library.open).toBeNull()
})

it('shows another list without the filter of the last one', () => {
  const lists = [madeList('a'), madeList('b')]
  const library = after(read(lists, 'a'), { kind: 'filter', change: { tags: ['ood'] } }, read(lists, 'b'))
  expect(library.filter).toEqual(NO_FILTER)
})

it('keeps what was opened over the page when another dialog tells of its closing', () => {
  const palette = { kind: 'palette' } as const
  const keys = { kind: 'keys' } as const
  const opened: Event[] = [
    { kind: 'over', over: palette },
    { kind: 'over', over: keys },
  ]
  expect(after(...opened, { kind: 'overClosed', over: palette }).over).toBe(keys)
  expect(after(...opened, { kind: 'overClosed', over: keys }).over).toBeNull()
})

it('knows how to take back what was done without telling of it', () => {
  const step = { token: { kind: 'added', listId: 'a' as ListId }, text: 'Added' } as const
  const library = after(read([madeList('a')]), { kind: 'done', step })
  expect(library.undo.done).toEqual([step])
  expect(library.toast).toBeNull()
})

it('stays in the settings while they change', () => {
  const library = after(read([madeList('a')]), { kind: 'page', page: 'settings' }, read([madeList('a')]))
  expect(library.page).toBe('settings')
})

it('keeps what was typed when the entry was changed elsewhere, and what was written there beside it', () => {
  const library = after(
    read([madeList('a')]),
    { kind: 'openEntry', row: madeRow(1, { notes: 'before', venue: 'ACL' }) },
    { kind: 'edit', change: { note: 'mine', title: 'My title' } },
    { kind: 'overtaken', row: madeRow(1, { notes: 'theirs', venue: 'EMNLP' }) },
  )
  expect(library.open?.draft).toMatchObject({ note: 'mine', title: 'My title', venue: 'EMNLP' })
  expect(library.open?.theirs).toEqual({ fields: { note: 'theirs' } })
  expect(library.open?.row.fields.notes).toBe('theirs')
})

it('closes the pane when an entry is opened for editing', () => {
  const shown = after(read([madeList('a')]), { kind: 'show', id: row.id })
  expect(reduce(shown, { kind: 'openEntry', row }).shown).toBeNull()
  expect(reduce(shown, { kind: 'openEntry', row: null }).shown).toBe(row.id)
})

it('shows an entry in the pane until it is gone, and none of another list', () => {
  const shown = [read([madeList('a')]), { kind: 'show', id: row.id }] as const
  expect(after(...shown, read([madeList('a')])).shown).toBe(row.id)
  expect(after(...shown, read([madeList('a')], null, [])).shown).toBeNull()
  expect(after(...shown, read([madeList('a'), madeList('b')], 'b')).shown).toBeNull()
})
