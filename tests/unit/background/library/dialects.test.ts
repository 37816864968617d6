import { describe, expect, it } from 'vitest'
import type { Shelf } from '../../../../src/background/library/change-list.ts'
import { convertList, previewConvert } from '../../../../src/background/library/convert-list.ts'
import { createList } from '../../../../src/background/library/import-list.ts'
import { previewSave } from '../../../../src/background/library/preview-save.ts'
import { saveEntry } from '../../../../src/background/library/save-entry.ts'
import { undoChange } from '../../../../src/background/library/undo-change.ts'
import { workingLists } from '../../../../src/background/library/working-lists.ts'
import { markdownEngine } from '../../../../src/background/markdown-engine.ts'
import type { DialectName } from '../../../../src/model/dialect.ts'
import { entriesOf, listRow, listText } from '../../../../src/store/read.ts'
import { emptyShelf, putList } from './shelf.ts'

const ENTRY = {
  title: 'LoRA',
  url: 'https://arxiv.org/abs/2106.09685',
  date: { year: 2021, month: 10, day: 16 },
}

async function realShelf(): Promise<Shelf> {
  const shelf = await emptyShelf()
  return { ...shelf, engine: markdownEngine, working: workingLists(markdownEngine, shelf.keyOf, shelf.now) }
}

async function started(dialect: DialectName) {
  const shelf = await realShelf()
  const created = await createList(shelf, 'Papers', dialect)
  if (created.kind !== 'imported') throw new Error(created.reason)
  return { shelf, listId: created.listId }
}

describe('a new list', () => {
  it('writes its first entry as its dialect does, also after the worker died', async () => {
    const { shelf, listId } = await started('task-list')
    const again = { ...shelf, working: workingLists(markdownEngine, shelf.keyOf, shelf.now) }
    await saveEntry(again, { listId, section: ['Papers'], entry: ENTRY, kept: {} })
    expect(await listText(shelf.db, listId)).toContain('- [ ] [LoRA](https://arxiv.org/abs/2106.09685)')
  })

  it('tells the columns of its table before any row stands in it', async () => {
    const { shelf, listId } = await started('table')
    const columns = (await listRow(shelf.db, listId))?.sections.map((section) => section.columns)
    expect(columns).toEqual([['Abstract', 'Importance']])
  })
})

describe('what will be written', () => {
  it('is what the save then writes, and nothing is stored for it', async () => {
    const { shelf, listId } = await started('dated-bullets')
    const ask = { listId, section: ['Papers', 'Tuning'], entry: ENTRY, opensSection: true }
    const before = await listText(shelf.db, listId)
    const preview = await previewSave(shelf, ask)
    expect(await listText(shelf.db, listId)).toBe(before)
    const saved = await saveEntry(shelf, { ...ask, kept: {} })
    expect(saved).toMatchObject({ kind: 'changed', line: preview.kind === 'lines' ? preview.text : '' })
    expect(await listText(shelf.db, listId)).toMatch(/^# Papers\n\n## Tuning\n\n- \[LoRA\]/)
  })

  it('says why nothing can be written', async () => {
    const { shelf, listId } = await started('dated-bullets')
    const ask = { listId, section: ['No such'], entry: ENTRY }
    expect(await previewSave(shelf, ask)).toMatchObject({ kind: 'refused' })
  })
})

describe('rewriting a list', () => {
  const LIST =
    '# Papers\n\n- [LoRA](https://a.org/1), Oct. 16 2021. `peft`.\n- [QLoRA](https://a.org/2), May 23 2023.\n'

  it('is shown first, keeps every row, and is undone to the byte', async () => {
    const shelf = await realShelf()
    const listId = await putList(shelf, LIST)
    const before = await entriesOf(shelf.db, listId)
    const preview = await previewConvert(shelf, { listId, to: 'table' })
    expect(preview).toMatchObject({ kind: 'preview', text: expect.stringMatching(/\| LoRA +\|/) })
    expect(await listText(shelf.db, listId)).toBe(LIST)
    const done = await convertList(shelf, { listId, to: 'table' })
    if (done.kind !== 'converted') throw new Error(done.reason)
    expect(await listText(shelf.db, listId)).toMatch(/\| LoRA +\|/)
    const after = await entriesOf(shelf.db, listId)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    await undoChange(shelf, done.undo)
    expect(await listText(shelf.db, listId)).toBe(LIST)
  })

  it('keeps in the row what the new form has no place for', async () => {
    const shelf = await realShelf()
    const listId = await putList(shelf, LIST)
    const preview = await previewConvert(shelf, { listId, to: 'headings' })
    const lost = preview.kind === 'preview' ? preview.lost.map(({ field }) => field) : []
    expect(lost).toContain('tags')
    await convertList(shelf, { listId, to: 'headings' })
    expect((await entriesOf(shelf.db, listId))[0]).toMatchObject({
      layout: 'heading',
      kept: { tags: ['peft'] },
    })
  })
})
