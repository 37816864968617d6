import { beforeEach, describe, expect, it, vi } from 'vitest'
import { undoChange } from '../../../popup/change-entry.ts'
import { type Desk, makeDesk } from '../../../popup/desk.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { previewSave, savePage } from '../../../popup/save-page.ts'
import { later, madeRow, PAPER, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const undo = { listId: 'a', restorePoint: 3 }
const saved = { kind: 'changed', entryId: 9, undo, line: '- a line' }

let world: World
let desk: Desk
beforeEach(async () => {
  world = new World()
  world.rows = [madeRow(9)]
  world.answers.savePage = () => saved
  desk = makeDesk(world.ways, world.show)
  await openPopup(desk)
})

describe('saving a page', () => {
  it('sends what the form shows, and confirms with the line once it is durable', async () => {
    desk.send({ kind: 'edit', change: { tags: ['reasoning'], status: 'reading', note: 'good' } })
    desk.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    await savePage(desk)
    expect(world.asks('savePage')).toEqual([
      {
        listId: 'a',
        section: ['LLMs', 'Reasoning'],
        entry: {
          title: 'Attention Is All You Need',
          url: 'https://arxiv.org/abs/1706.03762',
          date: { year: 2023, month: 8, day: 2 },
          authors: ['Ashish Vaswani'],
          tags: ['reasoning'],
          status: 'reading',
          notes: 'good',
        },
        kept: { status: 'reading', authors: ['Ashish Vaswani'] },
        tabId: 7,
        again: false,
      },
    ])
    expect(world.view).toMatchObject({ kind: 'done', done: { what: 'saved', line: '- a line' } })
    expect(world.moments.has('saved')).toBe(true)
  })

  it('asks for a section that the list does not have, and can show before what would be written', async () => {
    world.answers.previewSave = () => ({ kind: 'lines', text: '- as it will be' })
    desk.send({ kind: 'section', section: ['LLMs', 'Tuning'] })
    const view = world.view
    expect(view.kind === 'save' && (await previewSave(desk, view))).toBe('- as it will be')
    await savePage(desk)
    const asked = { section: ['LLMs', 'Tuning'], opensSection: true }
    expect(world.asks('previewSave')).toMatchObject([asked])
    expect(world.asks('savePage')).toMatchObject([asked])
  })

  it("fills the columns of the section's table from the page, and takes what was typed", async () => {
    const [list] = world.lists
    if (!list) throw new Error('no list')
    const sections = [{ path: ['Others'], count: 1, columns: ['Abstract', 'Importance'] }]
    world.lists = [{ ...list, sections }]
    world.answers.openPage = () => paperPage({ page: { ...PAPER, abstract: 'On attention.' } })
    desk = makeDesk(world.ways, world.show)
    await openPopup(desk)
    desk.send({ kind: 'edit', change: { cells: { Importance: 'high' } } })
    await savePage(desk)
    const cells = { Abstract: 'On attention.', Importance: 'high' }
    expect(world.asks('savePage')).toMatchObject([{ entry: { cells } }])
  })

  it('is not done twice by a second Enter while the first is under way', async () => {
    await Promise.all([savePage(desk), savePage(desk)])
    expect(world.asks('savePage')).toHaveLength(1)
  })

  it('waits for a page that is still being read, so that nothing it says is lost', async () => {
    const page = later()
    world.answers.openPage = () => page.promise
    desk = makeDesk(
      { ...world.ways, wait: (ms) => (ms < 1000 ? Promise.resolve() : new Promise(() => {})) },
      world.show,
    )
    const opening = openPopup(desk)
    await vi.waitFor(() => expect(world.view).toMatchObject({ kind: 'save', awaiting: 'page' }))
    const saving = savePage(desk)
    page.resolve(paperPage())
    await Promise.all([opening, saving])
    expect(world.asks('savePage')).toMatchObject([{ entry: { title: 'Attention Is All You Need' } }])
    expect(world.view.kind).toBe('done')
  })

  it('does not happen with an unclear date; the field is named', async () => {
    desk.send({ kind: 'edit', change: { date: '4/5/2024' } })
    await savePage(desk)
    expect(world.asks('savePage')).toEqual([])
    expect(world.view).toMatchObject({ kind: 'save', invalid: 'dateUnclear' })
  })

  it('keeps what was typed when it is refused or fails, and says why', async () => {
    desk.send({ kind: 'edit', change: { note: 'typed' } })
    world.answers.savePage = () => ({ kind: 'refused', reason: 'refusalStorage' })
    await savePage(desk)
    expect(world.shown).toMatchObject({
      problem: 'refusalStorage',
      busy: false,
      view: { draft: { note: 'typed' } },
    })
    world.answers.savePage = () => Promise.reject(new Error('gone'))
    await savePage(desk)
    expect(world.shown).toMatchObject({
      problem: 'errorSaving',
      busy: false,
      view: { draft: { note: 'typed' } },
    })
    expect(world.moments.has('saved')).toBe(false)
  })

  it('opens the entry when the work turns out to be listed', async () => {
    world.answers.savePage = () => ({
      kind: 'listed',
      places: [{ listId: 'a', entryId: 9, status: 'unread' }],
    })
    await savePage(desk)
    expect(world.view).toMatchObject({ kind: 'entry', draft: { title: 'Entry 9' } })
  })

  it('can be taken back, to the form as it was left', async () => {
    desk.send({ kind: 'edit', change: { tags: ['reasoning'] } })
    await savePage(desk)
    world.answers.undo = () => ({ kind: 'undone', undo })
    const { view } = world
    if (view.kind === 'done') await undoChange(desk, view.done)
    expect(world.asks('undo')).toEqual([undo])
    expect(world.view).toMatchObject({ kind: 'save', draft: { tags: ['reasoning'] } })
  })
})
