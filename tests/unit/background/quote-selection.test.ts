import { describe, expect, it } from 'vitest'
import { undo } from '../../../src/background/handlers/change-entry.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import { updateEntry } from '../../../src/background/library/update-entry.ts'
import { quoteSelection } from '../../../src/background/quote-selection.ts'
import type { EntryId } from '../../../src/model/library.ts'
import { entriesOf } from '../../../src/store/read.ts'
import { fakeBrowser, paper, storedText, workerWith } from './fake-browser.ts'

const url = 'https://arxiv.org/abs/2401.00001'
const LIST = `## Papers

- [One](https://arxiv.org/pdf/2401.00001), Jan. 1 2024.
  - _"a quote"_
`

/** A worker with that list, and a tab on that page. */
async function opened(list: string, shown = url) {
  const browser = fakeBrowser()
  Object.assign(browser.around, { wait: () => Promise.resolve() })
  const { worker, listId } = await workerWith(browser, list)
  const tab = { id: 1, url: shown, title: 'Two' }
  browser.tabs.set(1, tab)
  browser.pages.set(shown, paper(shown, { title: 'Two', published: { year: 2024, month: 2, day: 3 } }))
  const text = () => storedText(worker, listId)
  const quote = (selection: string | null) => quoteSelection(worker, tab, selection)
  return { browser, worker, listId, tab, text, quote }
}

/** The way back of the last quote. */
function wayBack({ signals }: ReturnType<typeof fakeBrowser>) {
  const quoted = signals.findLast((signal) => signal.kind === 'quoted')
  if (quoted?.kind !== 'quoted') throw new Error('nothing was quoted')
  return quoted.undo
}

describe('quoteSelection', () => {
  it('adds the selected text to the note of the page’s entry, and tells how to take it back', async () => {
    const { browser, worker, text, quote } = await opened(LIST)
    await quote('less\n is more')
    expect(await text()).toBe(`${LIST}  - _"less is more"_\n`)
    expect((await undo(worker, wayBack(browser))).kind).toBe('undone')
    expect(await text()).toBe(LIST)
  })

  it('saves a page that is not listed with the quote, in one change', async () => {
    const { browser, worker, text, quote } = await opened(LIST, 'https://arxiv.org/abs/2402.00002')
    await quote('less is more')
    expect(await text()).toBe(
      `${LIST}- [Two](https://arxiv.org/pdf/2402.00002), Feb. 3 2024.\n  - _"less is more"_\n`,
    )
    expect((await undo(worker, wayBack(browser))).kind).toBe('undone')
    expect(await text()).toBe(LIST)
  })

  it('takes the saved page back with the quote once it was completed by itself, whatever was saved since', async () => {
    const shown = 'https://arxiv.org/abs/2402.00002'
    const { browser, worker, listId, text, quote } = await opened(LIST, shown)
    await quote('less is more')
    const way = wayBack(browser)
    const saved = (await entriesOf((await worker.shelf()).db, listId)).at(-1)
    const entryId = saved?.id ?? (0 as EntryId)
    const complete = { title: 'Two, completed', date: { year: 2024, month: 3, day: 4 } }
    await updateEntry(await worker.shelf(), { entryId, set: complete, kept: { abstract: 'A' } }, 'complete')
    const entry = { title: 'Three', url: 'https://arxiv.org/abs/2403.00003' }
    const place = { listId, section: ['Papers'], entry, kept: {} }
    const third = await handlers.savePage(worker, place, { id: 'own' })
    const before = await text()
    const undone = await undo(worker, way)
    expect((await text()).replace(/^.*Three.*\n/m, '')).toBe(LIST)
    expect(undone.kind === 'undone' && (await undo(worker, undone.undo)).kind).toBe('undone')
    expect(await text()).toBe(before)
    expect(before).toContain('[Two, completed]')
    expect(third.kind).toBe('changed')
  })

  it('takes the quote alone back from an entry that was completed since', async () => {
    const { browser, worker, listId, text, quote } = await opened(LIST)
    await quote('less is more')
    const { db } = await worker.shelf()
    const entryId = (await entriesOf(db, listId))[0]?.id ?? (0 as EntryId)
    const set = { date: { year: 2024, month: 3, day: 4 } }
    await updateEntry(await worker.shelf(), { entryId, set, kept: { abstract: 'A' } }, 'complete')
    expect((await undo(worker, wayBack(browser))).kind).toBe('undone')
    expect(await text()).toBe(LIST.replace('Jan. 1 2024', 'Mar. 4 2024'))
    expect((await entriesOf(db, listId))[0]).toMatchObject({ id: entryId, kept: { abstract: 'A' } })
  })

  it('adds the same quote once', async () => {
    const { browser, text, quote } = await opened(LIST)
    await quote('a quote')
    expect(await text()).toBe(LIST)
    expect(browser.signals.filter(({ kind }) => kind === 'quoted')).toEqual([])
  })

  it('keeps all of several quotes at once', async () => {
    const { text, quote } = await opened(LIST)
    await Promise.all(['one', 'two', 'three'].map(quote))
    for (const words of ['one', 'two', 'three']) expect(await text()).toContain(`  - _"${words}"_\n`)
  })

  it('keeps the quote for a list without a place for notes in its row', async () => {
    const table = `| Paper | Link |\n|---|---|\n| One | https://arxiv.org/abs/2401.00001 |\n`
    const { worker, listId, text, quote } = await opened(table)
    await quote('less | more')
    expect(await text()).toBe(table)
    const [row] = await entriesOf((await worker.shelf()).db, listId)
    expect(row?.kept.notes).toBe('"less \\| more"')
  })

  it.each([
    ['nothing is selected', ' \n', url],
    ['the selection cannot be read', null, url],
    ['the page cannot be listed', 'words', 'chrome://settings'],
  ])('changes nothing where %s', async (_why, selection, shown) => {
    const { browser, text, quote } = await opened(LIST, shown)
    const titles: (string | undefined)[] = []
    const watch = setInterval(() => titles.push(browser.buttons.get(1)?.text), 1)
    await quote(selection)
    clearInterval(watch)
    expect(await text()).toBe(LIST)
    expect(browser.signals.filter(({ kind }) => kind === 'quoted')).toEqual([])
  })
})
