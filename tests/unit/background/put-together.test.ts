import fc from 'fast-check'
import { expect, it } from 'vitest'
import { putTogether } from '../../../src/background/duplicates/put-together.ts'
import type { EntryFields } from '../../../src/model/entry.ts'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'

function rowOf(id: number, fields: Partial<EntryFields>, kept: EntryRow['kept'] = {}): EntryRow {
  return {
    id: id as EntryId,
    listId: 'a' as ListId,
    key: null,
    section: [],
    layout: 'bullet',
    fields: { title: `Entry ${id}`, url: `https://example.org/${id}`, ...fields },
    kept,
    addedAt: 0,
  }
}

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const fields = fc.record(
  {
    tags: fc.uniqueArray(word, { maxLength: 4 }),
    notes: word,
    venue: word,
    date: fc.record({ year: fc.integer({ min: 1990, max: 2030 }) }),
    status: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const),
    links: fc.array(fc.record({ label: word, url: word.map((name) => `https://${name}.example/`) }), {
      maxLength: 3,
    }),
    cells: fc.dictionary(fc.constantFrom('Abstract', 'Importance'), word),
  },
  { requiredKeys: [] },
)

it('loses no tag, no link, no note and no address of any, and changes no single field that is filled', () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 4 }), (all) => {
      const [keep, ...others] = all.map((each, id) => rowOf(id, each))
      if (!keep) return
      const { set, kept } = putTogether(keep, others)
      const after = { ...keep.fields, ...set }
      const urls = [after.url, ...[...(after.links ?? []), ...(kept.links ?? [])].map(({ url }) => url)]
      for (const { fields: said } of [keep, ...others]) {
        expect(after.tags ?? []).toEqual(expect.arrayContaining([...(said.tags ?? [])]))
        expect(urls).toEqual(expect.arrayContaining([said.url, ...(said.links ?? []).map(({ url }) => url)]))
        expect(after.notes ?? '').toContain(said.notes ?? '')
      }
      for (const name of ['title', 'url', 'venue', 'date'] as const) {
        if (keep.fields[name] !== undefined) expect(after[name]).toEqual(keep.fields[name])
      }
      expect(after.cells ?? {}).toMatchObject(
        Object.fromEntries(Object.entries(keep.fields.cells ?? {}).filter(([, text]) => text !== '')),
      )
    }),
  )
})

it('takes authors and an abstract over where it has none', () => {
  const kept = { authors: ['Ada Lovelace'], abstract: 'About engines.' }
  expect(putTogether(rowOf(1, {}), [rowOf(2, {}, kept)]).kept).toMatchObject(kept)
  const own = { authors: ['Charles Babbage'], abstract: 'My own.' }
  expect(putTogether(rowOf(1, {}, own), [rowOf(2, {}, kept)]).kept).toMatchObject(own)
})

it('changes nothing where the other says nothing more', () => {
  const said = { tags: ['a'], notes: 'a note', status: 'read' as const }
  expect(putTogether(rowOf(1, said), [rowOf(1, { ...said, url: 'https://example.org/1' })]).set).toEqual({})
})
