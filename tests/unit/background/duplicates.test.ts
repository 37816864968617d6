import { describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { undo } from '../../../src/background/handlers/change-entry.ts'
import { findDuplicates, mergeEntries, partEntries } from '../../../src/background/handlers/duplicates.ts'
import { importText } from '../../../src/background/library/import-list.ts'
import type { EntriesAnswer } from '../../../src/messages/entry-protocol.ts'
import type { EntryRow } from '../../../src/model/library.ts'
import { entriesOf, placesOf } from '../../../src/store/read.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const TITLE = 'Learning to Summarize with Human Feedback in the Wild'
const ARXIV = `- [${TITLE}](https://arxiv.org/abs/2401.00001), Jan. 1 2024. \`rlhf\`.\n`
const AGAIN = `- [${TITLE}](https://arxiv.org/pdf/2401.00001v2), Jan. 3 2024. \`summaries\`. [code](https://github.com/a/b).\n  - a note of the second\n`
const PUBLISHED = `- [${TITLE}](https://openreview.net/forum?id=OUIFPHEgJU), Feb. 2024.\n`
const OTHER =
  '- [Another Thing Altogether](https://arxiv.org/abs/2402.00002), Feb. 1 2024. [code](https://github.com/c/d).\n'
const SAME = `## One\n\n${ARXIV}${OTHER}\n## Two\n\n${AGAIN}`

async function libraryOf(...texts: readonly string[]) {
  const [first = '', ...rest] = texts
  const { worker, listId } = await workerWith(fakeBrowser(), first)
  const listIds = [listId]
  for (const text of rest) {
    const added = await importText(await worker.shelf(), { name: 'More', fileName: 'more.md', text })
    if (added.kind === 'imported') listIds.push(added.listId)
  }
  const rows = async () => {
    const { db } = await worker.shelf()
    return (await Promise.all(listIds.map((id) => entriesOf(db, id)))).flat()
  }
  const textOf = (at: number) => storedText(worker, listIds[at] ?? listId)
  return { worker, rows, textOf }
}

const idOf = (rows: readonly EntryRow[], at: number) => {
  const row = rows[at]
  if (!row) throw new Error(`no entry ${at}`)
  return row.id
}

function undoOf(answer: EntriesAnswer) {
  if (answer.kind !== 'changed') throw new Error(JSON.stringify(answer))
  return answer.undo
}

const groupsIn = async (worker: Background) => (await findDuplicates(worker, { most: 200 })).groups

describe('finding what stands twice', () => {
  it('tells as many groups as are wanted, the sure ones first, and how many there are', async () => {
    const pair = (name: string) => `- [${name}](https://${name}.org)\n`.repeat(2)
    const { worker } = await libraryOf(`${ARXIV}${PUBLISHED}${pair('a')}${pair('b')}`)
    const two = await findDuplicates(worker, { most: 2 })
    expect(two).toMatchObject({ count: 3, groups: [{ why: 'same' }, { why: 'same' }] })
    const all = await findDuplicates(worker, { most: 9 })
    expect(all.groups.map(({ why }) => why)).toEqual(['same', 'same', 'probable'])
  })

  it('tells entries of one work, whatever their addresses and wherever they stand', async () => {
    const { worker, rows } = await libraryOf(`${ARXIV}${OTHER}`, AGAIN)
    const [first, , second] = await rows()
    expect(await groupsIn(worker)).toEqual([{ why: 'same', entries: [first, second] }])
  })

  it('tells two addresses that most likely show one work, and not those that only look alike', async () => {
    const lab = TITLE.replace('Wild', 'Lab')
    const { worker, rows } = await libraryOf(
      `${ARXIV}${PUBLISHED}- [${lab}](https://openreview.net/forum?id=Labatory1), Feb. 2024.\n`,
    )
    const [first, second] = await rows()
    expect(await groupsIn(worker)).toEqual([{ why: 'probable', entries: [first, second] }])
  })

  it('finds nothing where everything stands once', async () => {
    const { worker } = await libraryOf(`${ARXIV}${OTHER}`)
    expect(await groupsIn(worker)).toEqual([])
  })
})

describe('parting what looks the same', () => {
  it.each([
    ['one work', SAME, [0, 2]],
    ['most likely one', `${ARXIV}${PUBLISHED}`, [0, 1]],
  ] as const)(
    'is remembered of entries of %s, changes no text, and can be taken back',
    async (_, text, at) => {
      const { worker, rows, textOf } = await libraryOf(text)
      const all = await rows()
      const before = await groupsIn(worker)
      const answer = await partEntries(worker, { entryIds: at.map((one) => idOf(all, one)) })
      expect(await groupsIn(worker)).toEqual([])
      expect(await textOf(0)).toBe(text)
      await undo(worker, undoOf(answer))
      expect(await groupsIn(worker)).toMatchObject(before.map(({ why }) => ({ why })))
    },
  )

  it('is no answer for a third entry of the work that comes later', async () => {
    const { worker, rows } = await libraryOf(SAME)
    const all = await rows()
    await partEntries(worker, { entryIds: [idOf(all, 0), idOf(all, 2)] })
    await importText(await worker.shelf(), { name: 'Third', fileName: 'third.md', text: ARXIV })
    expect(await groupsIn(worker)).toMatchObject([{ why: 'same', entries: [{}, {}, {}] }])
  })
})

describe('merging', () => {
  it('puts tags, links and notes into the one that stays, in one change', async () => {
    const { worker, rows, textOf } = await libraryOf(SAME)
    const all = await rows()
    const answer = await mergeEntries(worker, { keep: idOf(all, 0), remove: [idOf(all, 2)] })
    const text = await textOf(0)
    expect(text).toContain('Jan. 1 2024')
    expect(text).not.toContain('Jan. 3 2024')
    expect((await rows()).map(({ id }) => id)).toEqual([idOf(all, 0), idOf(all, 1)])
    const [kept] = await rows()
    expect(kept?.fields).toMatchObject({ tags: ['rlhf', 'summaries'], notes: '- a note of the second' })
    expect(kept?.fields.links).toEqual([{ label: 'code', url: 'https://github.com/a/b' }])
    expect(kept?.kept.links?.map(({ url }) => url)).toContain('https://arxiv.org/pdf/2401.00001v2')
    await undo(worker, undoOf(answer))
    expect(await textOf(0)).toBe(SAME)
    expect(await rows()).toEqual(all)
  })

  it('keeps the one below as well as the one above', async () => {
    const { worker, rows, textOf } = await libraryOf(SAME)
    const all = await rows()
    await mergeEntries(worker, { keep: idOf(all, 2), remove: [idOf(all, 0)] })
    expect(await textOf(0)).toContain('Jan. 3 2024')
    expect(await textOf(0)).not.toContain('Jan. 1 2024')
    expect((await rows()).map(({ id }) => id)).toEqual([idOf(all, 1), idOf(all, 2)])
  })

  it('keeps the furthest status of all', async () => {
    const { worker, rows } = await libraryOf(SAME)
    const all = await rows()
    const { updateEntry } = await import('../../../src/background/handlers/change-entry.ts')
    await updateEntry(worker, { entryId: idOf(all, 2), set: { status: 'read' } })
    await mergeEntries(worker, { keep: idOf(all, 0), remove: [idOf(all, 2)] })
    expect((await rows())[0]?.kept.status).toBe('read')
  })

  it('of two addresses knows both from then on', async () => {
    const { worker, rows } = await libraryOf(`${ARXIV}${PUBLISHED}`)
    const all = await rows()
    await mergeEntries(worker, { keep: idOf(all, 0), remove: [idOf(all, 1)] })
    const { db } = await worker.shelf()
    const key = all[1]?.key
    expect(key && (await placesOf(db, key))).toMatchObject([{ entryId: idOf(all, 0) }])
    expect(await groupsIn(worker)).toEqual([])
  })

  it('over two lists is taken back in both by one token', async () => {
    const { worker, rows, textOf } = await libraryOf(ARXIV, AGAIN)
    const all = await rows()
    const answer = await mergeEntries(worker, { keep: idOf(all, 0), remove: [idOf(all, 1)] })
    expect(await textOf(0)).toContain('`summaries`')
    expect(await textOf(1)).not.toContain(TITLE)
    const undone = await undo(worker, undoOf(answer))
    expect([await textOf(0), await textOf(1)]).toEqual([ARXIV, AGAIN])
    if (undone.kind !== 'undone') throw new Error(undone.reason)
    await undo(worker, undone.undo)
    expect(await textOf(1)).not.toContain(TITLE)
  })

  it('is refused where one stands inside the other, and changes nothing', async () => {
    const nested = `${ARXIV}  ${PUBLISHED}`
    const { worker, rows, textOf } = await libraryOf(nested)
    const all = await rows()
    expect(all).toHaveLength(2)
    const answer = await mergeEntries(worker, { keep: idOf(all, 1), remove: [idOf(all, 0)] })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'refusalNested' })
    expect(await textOf(0)).toBe(nested)
  })
})
