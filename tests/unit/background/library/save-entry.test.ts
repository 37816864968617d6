import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../src/background/library/save-entry.ts'
import type { EntryId } from '../../../../src/model/library.ts'
import { entriesOf, listRow, listText, placesOf } from '../../../../src/store/read.ts'
import { afterDeath, putList, shelfWith } from './shelf.ts'

const LIST = '# First\n- One <https://a.org/1> #x\n# Second\n- Two <https://a.org/2> #x #y\n'
const entry = { title: 'Three', url: 'https://a.org/3', tags: ['y'] }
const save = { section: ['First'], entry, kept: {} }

describe('saveEntry', () => {
  it('adds one line to the text, and one row in the place of that line', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const answer = await saveEntry(shelf, { ...save, listId })
    expect(answer).toMatchObject({ kind: 'changed', line: '- Three <https://a.org/3> #y' })
    expect(await listText(shelf.db, listId)).toBe(
      LIST.replace('# Second', '- Three <https://a.org/3> #y\n# Second'),
    )
    expect((await entriesOf(shelf.db, listId)).map(({ fields }) => fields.title)).toEqual([
      'One',
      'Three',
      'Two',
    ])
  })

  it('keeps the list row in step: counts, sections, tags, the last section', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    await saveEntry(shelf, { ...save, listId })
    expect(await listRow(shelf.db, listId)).toMatchObject({
      entryCount: 3,
      unreadCount: 3,
      sections: [
        { path: ['First'], count: 2 },
        { path: ['Second'], count: 1 },
      ],
      tags: [
        { tag: 'x', count: 2 },
        { tag: 'y', count: 2 },
      ],
      lastSection: ['First'],
    })
  })

  it('keeps in the row what the list has no place for', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const full = { ...entry, authors: ['Ada'], status: 'reading' as const }
    const answer = await saveEntry(shelf, { ...save, listId, entry: full, kept: { abstract: 'About.' } })
    const row = (await entriesOf(shelf.db, listId))[1]
    expect(row?.kept).toEqual({ authors: ['Ada'], status: 'reading', abstract: 'About.' })
    const places = row?.key && (await placesOf(shelf.db, row.key))
    expect(places).toEqual([
      { listId, entryId: answer.kind === 'changed' && answer.entryId, status: 'reading' },
    ])
  })

  it('changes nothing when the entry that it should stand under is gone', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const under = { ...save, listId, underEntry: 999 as EntryId }
    expect(await saveEntry(shelf, under)).toEqual({ kind: 'refused', reason: 'refusalNoEntry' })
    expect(await listText(shelf.db, listId)).toBe(LIST)
  })

  it('says where the work stands already in this list, under any of its URLs, and changes nothing', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const again = { ...save, listId, entry: { title: 'Other', url: 'https://a.org/1/v2' } }
    expect(await saveEntry(shelf, again)).toMatchObject({ kind: 'listed', places: [{ listId }] })
    expect(await listText(shelf.db, listId)).toBe(LIST)
    expect(await saveEntry(shelf, { ...again, again: true })).toMatchObject({ kind: 'changed' })
    const first = (await entriesOf(shelf.db, listId))[0]
    expect(first?.key && (await placesOf(shelf.db, first.key))).toHaveLength(2)
  })

  it('saves a work that stands in another list only', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const other = await putList(shelf, '# First\n')
    const answer = await saveEntry(shelf, {
      ...save,
      listId: other,
      entry: { title: 'One', url: 'https://a.org/1' },
    })
    expect(answer).toMatchObject({ kind: 'changed' })
    const row = (await entriesOf(shelf.db, other))[0]
    const lists = row?.key ? (await placesOf(shelf.db, row.key)).map((place) => place.listId) : []
    expect(lists.sort()).toEqual([listId, other].sort())
  })

  it('goes on after the worker died, without reading more than the text', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    await saveEntry(shelf, { ...save, listId })
    const again = await saveEntry(afterDeath(shelf), {
      ...save,
      listId,
      entry: { title: 'Four', url: 'https://a.org/4' },
    })
    expect(again).toMatchObject({ kind: 'changed' })
    const rows = await entriesOf(shelf.db, listId)
    expect(rows.map(({ fields }) => fields.title)).toEqual(['One', 'Three', 'Four', 'Two'])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
  })

  it('works from the store, not from memory, when the list moved on under it', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    await saveEntry(afterDeath(shelf), { ...save, listId })
    await saveEntry(shelf, { ...save, listId, entry: { title: 'Four', url: 'https://a.org/4' } })
    expect(await listText(shelf.db, listId)).toBe(
      LIST.replace('# Second', '- Three <https://a.org/3> #y\n- Four <https://a.org/4>\n# Second'),
    )
  })

  it('refuses what must not stand in a list, and a list that is gone', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const bad = (url: string, title = 'x') => saveEntry(shelf, { ...save, listId, entry: { title, url } })
    expect(await bad('javascript:alert(1)')).toEqual({ kind: 'refused', reason: 'refusalUnsafeUrl' })
    expect(await bad('', ' ')).toEqual({ kind: 'refused', reason: 'refusalNoTitle' })
    expect(await saveEntry(shelf, { ...save, listId: 'gone' as never })).toMatchObject({
      reason: 'refusalNoList',
    })
    expect(await saveEntry(shelf, { ...save, listId, section: ['Nowhere'] })).toMatchObject({
      reason: 'refusalNotWritten',
    })
    expect(await listText(shelf.db, listId)).toBe(LIST)
  })

  it('queues what is to be completed in the same transaction', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const complete = { url: 'https://a.org/abs/3', wanted: ['date' as const] }
    const answer = await saveEntry(shelf, { ...save, listId, complete })
    const entryId = answer.kind === 'changed' && answer.entryId
    expect(await shelf.db.getAll('queue')).toMatchObject([
      { kind: 'complete', ...complete, entryId, title: 'Three', notBefore: 0, tries: 0 },
    ])
  })
})
