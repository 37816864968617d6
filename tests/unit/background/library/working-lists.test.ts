import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../src/background/library/save-entry.ts'
import { updateEntry } from '../../../../src/background/library/update-entry.ts'
import { entriesOf, listText, orderOf } from '../../../../src/store/read.ts'
import { restorePointsOf } from '../../../../src/store/restore-points.ts'
import { afterDeath, shelfWith } from './shelf.ts'

const LIST = '# First\n- One <https://a.org/1>\n- Two <https://a.org/2>\n'

describe('a list that an earlier version read', () => {
  it('is derived again before its next change: rows stay the same rows, and the text stays as it is', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const [one, two] = await entriesOf(shelf.db, listId)
    if (!one || !two) throw new Error('two entries')
    await updateEntry(shelf, { entryId: two.id, set: { status: 'reading' } })
    const body = await shelf.db.get('bodies', listId)
    if (!body) throw new Error('no body')
    // As if the earlier version had read the first title otherwise and had not seen the second entry at its place.
    await shelf.db.put('entries', { ...one, fields: { ...one.fields, title: 'One <https://a.org/1>' } })
    await shelf.db.put('bodies', { ...body, derivedBy: 0 })
    await shelf.db.put('orders', { listId, ids: [two.id, one.id] })
    const working = await afterDeath(shelf).working.get(shelf.db, listId)
    const rows = await entriesOf(shelf.db, listId)
    expect(rows.map(({ id, fields, kept }) => [id, fields.title, kept])).toEqual([
      [one.id, 'One', {}],
      [two.id, 'Two', { status: 'reading' }],
    ])
    expect(working?.order).toEqual([one.id, two.id])
    expect(await listText(shelf.db, listId)).toBe(LIST)
  })

  it('leaves no restore point behind: nobody asked for a change', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const body = await shelf.db.get('bodies', listId)
    if (body) await shelf.db.put('bodies', { ...body, derivedBy: 0 })
    await afterDeath(shelf).working.get(shelf.db, listId)
    expect(await restorePointsOf(shelf.db, listId)).toEqual([])
  })

  it('gains a row for an entry that only this version sees', async () => {
    const { shelf, listId } = await shelfWith(LIST)
    const [first] = await orderOf(shelf.db, listId)
    if (first === undefined) throw new Error('no order')
    await shelf.db.put('orders', { listId, ids: [first] })
    const reborn = afterDeath(shelf)
    await saveEntry(reborn, {
      listId,
      section: ['First'],
      entry: { title: 'Three', url: 'https://a.org/3' },
      kept: {},
    })
    const rows = await entriesOf(shelf.db, listId)
    expect(rows.map(({ fields }) => fields.title)).toEqual(['One', 'Two', 'Three'])
    expect(rows[0]?.id).toBe(first)
  })
})
