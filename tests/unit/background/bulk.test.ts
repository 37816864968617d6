import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSection, changeEntries, renameSection, renameTag } from '../../../src/background/handlers/bulk.ts'
import { undo, updateEntry } from '../../../src/background/handlers/change-entry.ts'
import type { BulkChange } from '../../../src/messages/bulk-protocol.ts'
import type { UndoToken } from '../../../src/messages/refusal.ts'
import { type EntryId, type EntryRow, statusOf } from '../../../src/model/library.ts'
import { entriesOf, listRow } from '../../../src/store/read.ts'
import '../../support/property-seed.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const LIST = `# Reading

## One

- [First](https://a.org/1), Apr. 10 2024. \`x\`.
- [Twice](https://a.org/2), Apr. 11 2024. \`x\` \`y\`.
  - a note
  - [Nested](https://a.org/3), Apr. 12 2024.
- [Third](https://a.org/4), Apr. 13 2024.

## Two

- [Twice](https://a.org/2), Apr. 14 2024. \`z\`.
- [Fifth](https://a.org/5), Apr. 15 2024.
`

async function library(text = LIST) {
  const { worker, listId } = await workerWith(fakeBrowser(), text)
  const rows = async () => entriesOf((await worker.shelf()).db, listId)
  const ids = (await rows()).map(({ id }) => id)
  const change = (at: readonly number[], change: BulkChange) =>
    changeEntries(worker, { listId, entryIds: at.flatMap((one) => ids[one] ?? []), change })
  return { worker, listId, rows, ids, change, text: () => storedText(worker, listId) }
}

function undoOf(answer: { readonly kind: string; readonly undo?: UndoToken | null }): UndoToken {
  if (!answer.undo) throw new Error(JSON.stringify(answer))
  return answer.undo
}

const titles = (rows: readonly EntryRow[]) => rows.map(({ fields }) => fields.title)

describe('changing many entries at once', () => {
  it('gives and takes tags, and one undo takes all of it back', async () => {
    const { worker, change, rows, text } = await library()
    const before = await rows()
    const answer = await change([0, 1, 5], { kind: 'tags', add: ['new'], remove: ['x'] })
    expect(answer).toMatchObject({ kind: 'bulk', changed: 3, refused: [] })
    expect((await rows()).map(({ fields }) => fields.tags?.toSorted())).toEqual([
      ['new'],
      ['new', 'y'],
      undefined,
      undefined,
      ['z'],
      ['new'],
    ])
    await undo(worker, undoOf(answer))
    expect(await text()).toBe(LIST)
    expect(await rows()).toEqual(before)
  })

  it('keeps a status for which the file has no form in the rows, and says nothing of those that have it', async () => {
    const { worker, change, rows, text } = await library()
    const answer = await change([0, 1, 2, 3, 4, 5], { kind: 'status', status: 'read' })
    expect(answer).toMatchObject({ changed: 6, refused: [] })
    expect(await text()).toBe(LIST)
    expect((await rows()).map(statusOf)).toEqual(Array(6).fill('read'))
    expect(await change([0, 1], { kind: 'status', status: 'read' })).toMatchObject({ changed: 0, undo: null })
    await undo(worker, undoOf(answer))
    expect((await rows()).map(statusOf)).toEqual(Array(6).fill('unread'))
  })

  it('removes entries with what is nested in them, and a work that stands twice keeps the right row', async () => {
    const { worker, change, rows, ids, text } = await library()
    const answer = await change([1, 2], { kind: 'remove' })
    expect(answer).toMatchObject({ changed: 1, refused: [] })
    expect((await rows()).map(({ id }) => id)).toEqual([ids[0], ids[3], ids[4], ids[5]])
    await undo(worker, undoOf(answer))
    expect(await text()).toBe(LIST)
    expect((await rows()).map(({ id }) => id)).toEqual(ids)
  })

  it('moves entries to another section, with what is nested in them, and every row stays its own', async () => {
    const { change, rows, ids } = await library()
    await change([0, 1, 3], { kind: 'move', section: ['Reading', 'Two'] })
    const moved = await rows()
    expect(titles(moved)).toEqual(['Twice', 'Fifth', 'First', 'Twice', 'Nested', 'Third'])
    expect(moved.map(({ id }) => id)).toEqual([4, 5, 0, 1, 2, 3].map((at) => ids[at]))
    expect(new Set(moved.map(({ section }) => section.at(-1)))).toEqual(new Set(['Two']))
  })

  it('moves entries into a section that it opens, and next to an entry of their own section', async () => {
    const { change, rows, ids } = await library()
    await change([0, 3], { kind: 'move', section: ['Reading', 'New'], opensSection: true })
    expect(titles(await rows())).toEqual(['Twice', 'Nested', 'Twice', 'Fifth', 'First', 'Third'])
    const last = ids[3]
    if (last === undefined) throw new Error('no fourth entry')
    await change([0], { kind: 'move', section: ['Reading', 'New'], at: { after: last } })
    expect(titles(await rows()).slice(-2)).toEqual(['Third', 'First'])
    await change([3], { kind: 'move', section: ['Reading', 'Two'], at: 'start' })
    expect(titles(await rows())).toEqual(['Twice', 'Nested', 'Third', 'Twice', 'Fifth', 'First'])
  })

  it('tells which entries were left alone and why, and changes the others', async () => {
    const { worker, listId, ids, rows } = await library()
    const entryIds = [...ids.slice(0, 1), 999 as EntryId]
    const answer = await changeEntries(worker, { listId, entryIds, change: { kind: 'remove' } })
    expect(answer).toMatchObject({
      changed: 1,
      refused: [{ entryId: 999, why: { reason: 'refusalNoEntry' } }],
    })
    expect(titles(await rows())[0]).toBe('Twice')
  })

  it('names the entries that a section cannot take', async () => {
    const { change, text } = await library()
    const answer = await change([0, 5], { kind: 'move', section: ['Nowhere'] })
    expect(answer).toMatchObject({ changed: 0, undo: null })
    expect(answer.kind === 'bulk' && answer.refused.map(({ title }) => title)).toEqual(['First', 'Fifth'])
    expect(await text()).toBe(LIST)
  })
})

describe('renaming a tag', () => {
  it('renames it in the file and in the rows that keep it, and merges it into one that is there', async () => {
    const { worker, listId, rows, ids, text } = await library(`${LIST}- Bare https://a.org/6\n`)
    const [id] = ids
    if (id === undefined) throw new Error('no entry')
    await updateEntry(worker, { entryId: id, set: {}, kept: { tags: ['x', 'kept'] } })
    const before = [await text(), await rows()]
    const answer = await renameTag(worker, { listId, tag: 'x', to: 'y' })
    expect(answer).toMatchObject({ changed: 2, refused: [] })
    const after = await rows()
    expect(after.slice(0, 2).map(({ fields }) => fields.tags)).toEqual([['y'], ['y']])
    expect(after[0]?.kept.tags).toEqual(['y', 'kept'])
    await undo(worker, undoOf(answer))
    expect([await text(), await rows()]).toEqual(before)
  })

  it('removes it from all entries, and from nothing else', async () => {
    const { worker, listId, text } = await library()
    await renameTag(worker, { listId, tag: 'x', to: null })
    expect(await text()).toBe(LIST.replace('. `x`.\n', '.\n').replace('`x` `y`', '`y`'))
  })
})

describe('sections', () => {
  it('renames a heading; rows, and the section of the last save, follow', async () => {
    const { worker, listId, rows, ids, text } = await library()
    const answer = await renameSection(worker, {
      listId,
      section: ['Reading', 'One'],
      title: ' Begun  here ',
    })
    expect(answer).toMatchObject({ kind: 'changed', section: ['Reading', 'Begun here'] })
    expect((await rows())[0]?.section).toEqual(['Reading', 'Begun here'])
    expect((await rows()).map(({ id }) => id)).toEqual(ids)
    await undo(worker, undoOf(answer))
    expect(await text()).toBe(LIST)
  })

  it('opens a section, and refuses one that is there already', async () => {
    const { worker, listId } = await library()
    const ask = { listId, above: ['Reading'], title: 'Three' }
    expect(await addSection(worker, ask)).toMatchObject({ section: ['Reading', 'Three'] })
    const list = await listRow((await worker.shelf()).db, listId)
    expect(list?.sections.at(-1)).toEqual({ path: ['Reading', 'Three'], count: 0 })
    expect(await addSection(worker, ask)).toMatchObject({ kind: 'refused' })
  })
})

const bulk: fc.Arbitrary<BulkChange> = fc.oneof(
  fc.record({
    kind: fc.constant('tags' as const),
    add: fc.subarray(['x', 'q']),
    remove: fc.subarray(['x', 'y']),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    section: fc.constantFrom(['Reading', 'One'], ['Reading', 'Two']),
  }),
  fc.record({ kind: fc.constant('remove' as const) }),
)

it('any changes, all undone and all made again, leave the texts and rows that were there', async () => {
  const step = fc.record({ at: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }), change: bulk })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { worker, change, rows, text } = await library()
      const seen = async () => JSON.stringify([await text(), await rows()])
      const states = [await seen()]
      const tokens: UndoToken[] = []
      for (const { at, change: what } of steps) {
        const answer = await change(at, what)
        if (answer.kind !== 'bulk' || !answer.undo) continue
        tokens.push(answer.undo)
        states.push(await seen())
      }
      for (let round = 0; round < 2; round++) {
        const back: UndoToken[] = []
        for (const token of tokens.reverse()) {
          back.push(undoOf(await undo(worker, token)))
          expect(await seen()).toBe(states[states.length - 1 - back.length])
        }
        expect(await seen()).toBe(states[0])
        tokens.length = 0
        for (const [i, token] of back.reverse().entries()) {
          tokens.push(undoOf(await undo(worker, token)))
          expect(await seen()).toBe(states[i + 1])
        }
      }
    }),
    { numRuns: 25 },
  )
})
