import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeDesk } from '../../../popup/desk.ts'
import { addElsewhere, openPopup } from '../../../popup/open-popup.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { later, madeList, madeRow, PAPER, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

let world: World
beforeEach(() => {
  world = new World()
})

async function open() {
  const desk = makeDesk(world.ways, world.show)
  await openPopup(desk)
  return desk
}

const place = (id: number, list = 'a') =>
  ({ listId: list as ListId, entryId: id as EntryId, status: 'unread' }) as const

describe('opening the popup', () => {
  it('shows the page filled in, with the proposed section, ready for input', async () => {
    await open()
    expect(world.view).toMatchObject({
      kind: 'save',
      draft: { title: PAPER.title, authors: 'Ashish Vaswani', date: '2023-08-02', status: 'unread' },
      section: ['Others'],
    })
    expect(world.moments.has('ready')).toBe(true)
  })

  it('opens on what the tab says when the page does not answer, and takes over the page when it does', async () => {
    const page = later()
    world.answers.openPage = () => page.promise
    const desk = makeDesk(world.ways, world.show)
    const opening = openPopup(desk)
    await vi.waitFor(() => expect(world.view).toMatchObject({ kind: 'save', awaiting: 'page' }))
    expect(world.view).toMatchObject({ draft: { title: 'Title of the tab' }, section: ['LLMs', 'Reasoning'] })
    desk.send({ kind: 'edit', change: { note: 'typed meanwhile' } })
    page.resolve(paperPage())
    await opening
    expect(world.view).toMatchObject({
      draft: { title: PAPER.title, note: 'typed meanwhile' },
      awaiting: null,
    })
  })

  it('keeps what is typed while the works of the page are looked for', async () => {
    const [page, works] = [later(), later()]
    world.answers.openPage = () => page.promise
    world.answers.findWorks = () => works.promise
    const { wait } = world.ways
    world.ways.wait = (ms) => (ms > 300 ? new Promise(() => undefined) : wait(ms))
    const desk = makeDesk(world.ways, world.show)
    const opening = openPopup(desk)
    await vi.waitFor(() => expect(world.view).toMatchObject({ kind: 'save', awaiting: 'page' }))
    page.resolve(paperPage({ page: { ...PAPER, kind: 'other' } }))
    await vi.waitFor(() => expect(world.asks('findWorks')).toHaveLength(1))
    desk.send({ kind: 'edit', change: { note: 'typed meanwhile' } })
    works.resolve({ works: [], more: 0 })
    await opening
    expect(world.view).toMatchObject({ draft: { title: PAPER.title, note: 'typed meanwhile' } })
  })

  it('opens on what the tab says when the page cannot be read at all', async () => {
    world.answers.openPage = () => {
      throw new Error('no worker')
    }
    await open()
    expect(world.view).toMatchObject({ kind: 'save', draft: { url: PAPER.url }, awaiting: null })
  })

  it('opens a listed page as its entry, one row for each place', async () => {
    world.rows = [madeRow(1), madeRow(2)]
    world.answers.openPage = () => paperPage({ places: [place(1), place(2)] })
    const desk = await open()
    expect(world.view).toMatchObject({ kind: 'entry', at: 0, draft: { title: 'Entry 1' } })
    desk.send({ kind: 'place', at: 1 })
    expect(world.view).toMatchObject({ kind: 'entry', at: 1, draft: { title: 'Entry 2' } })
  })

  it('offers the list that does not have the work yet', async () => {
    world.lists = [madeList('a'), madeList('b')]
    world.rows = [madeRow(1)]
    world.answers.openPage = () => paperPage({ places: [place(1)] })
    const desk = await open()
    await addElsewhere(desk)
    expect(world.view).toMatchObject({ kind: 'save', listId: 'b', draft: { title: PAPER.title } })
  })

  it('fills in what is read later, except where the person typed', async () => {
    const more = later()
    world.answers.openPage = () =>
      paperPage({ page: { ...PAPER, title: '1706.03762', authors: [] }, incomplete: true })
    world.answers.completePage = () => more.promise
    const desk = makeDesk(world.ways, world.show)
    const opening = openPopup(desk)
    await vi.waitFor(() => expect(world.view).toMatchObject({ kind: 'save', awaiting: 'more' }))
    desk.send({ kind: 'edit', change: { title: 'My title' } })
    more.resolve(paperPage())
    await opening
    expect(world.view).toMatchObject({
      draft: { title: 'My title', authors: 'Ashish Vaswani' },
      awaiting: null,
    })
  })

  it('saves at once in one-click mode, and shows the saved entry with the way back', async () => {
    world.settings = { ...DEFAULT_SETTINGS, oneClickSave: true }
    world.rows = [madeRow(9)]
    const undo = { listId: 'a', restorePoint: 3 }
    world.answers.savePage = () => ({ kind: 'changed', entryId: 9, undo, line: '- a line' })
    await open()
    expect(world.asks('savePage')).toHaveLength(1)
    expect(world.view).toMatchObject({ kind: 'entry', done: { what: 'saved', undo, line: '- a line' } })
  })

  it('says that there is no list, and that a page of the browser cannot be listed', async () => {
    world.lists = []
    await open()
    expect(world.view.kind).toBe('noList')
    world = new World()
    world.answers.openPage = () => ({ kind: 'unlistable', url: 'chrome://newtab' })
    await open()
    expect(world.view.kind).toBe('unlistable')
  })

  it('says how a PDF on the disk can be seen, where the browser keeps those', async () => {
    world.url = ''
    world.answers.openPage = () => ({ kind: 'unlistable', url: '' })
    await open()
    expect(world.view).toEqual({ kind: 'unlistable' })
    world.keepsFiles = true
    await open()
    expect(world.view).toEqual({ kind: 'unlistable', hidesFiles: true })
  })

  it('opens on the entry when what is read later tells that the page is a copy of a listed work', async () => {
    world.rows = [madeRow(3)]
    world.answers.openPage = () => paperPage({ incomplete: true })
    world.answers.completePage = () => paperPage({ places: [place(3)] })
    await open()
    await vi.waitFor(() => expect(world.view).toMatchObject({ kind: 'entry', rows: [{ id: 3 }] }))
  })

  it('tells in words that the library cannot be opened', async () => {
    world.ways.lists = () => Promise.reject(new Error('storage is refused'))
    await open()
    expect(world.shown).toMatchObject({ view: { kind: 'opening' }, problem: 'errorOpening' })
  })
})
