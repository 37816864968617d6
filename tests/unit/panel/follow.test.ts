import { describe, expect, it, vi } from 'vitest'
import type { OpenPage } from '../../../src/messages/protocol.ts'
import { listId, madePanel, pageAt, rowOf } from './made-ways.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const url = 'https://a.org/'

/** Lets everything that was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('the panel', () => {
  it('shows the entry of the page in front, with its note', async () => {
    const { desk, look, list } = madePanel()
    list(url, rowOf(1, 'one', '\n- a thought'))
    await look()
    expect(desk.panel().view).toMatchObject({ kind: 'entry', at: 0 })
    expect(desk.note()?.text()).toBe('- a thought')
  })

  it('saves what was typed before it goes with the tab to another page', async () => {
    const { world, desk, look, list, tabChanged } = madePanel()
    list(url, rowOf(1, 'one'))
    list('https://a.org/2', rowOf(2, 'two', 'hers'))
    await look()
    desk.note()?.type('mine')
    world.tab = { id: 1, url: 'https://a.org/2', title: '' }
    tabChanged()
    await settled()
    expect(world.saved).toEqual(['mine'])
    expect(desk.note()?.text()).toBe('hers')
    expect(desk.panel().unsaved).toBeNull()
  })

  it('says of an entry that was left that its note is not saved', async () => {
    const { world, desk, look, list, tabChanged } = madePanel()
    list(url, rowOf(1, 'one'))
    await look()
    world.refuses = true
    desk.note()?.type('mine')
    world.tab = { id: 1, url: 'https://a.org/2', title: '' }
    world.pages.set('https://a.org/2', pageAt('https://a.org/2', []))
    tabChanged()
    await settled()
    expect(desk.panel()).toMatchObject({ unsaved: 'one', view: { kind: 'page' } })
  })

  it('shows nothing of a page that was left before it had been read', async () => {
    const { world, desk, look, list, tabChanged } = madePanel()
    let answer = (_read: OpenPage) => {}
    world.pages.set(
      url,
      new Promise<OpenPage>((resolve) => {
        answer = resolve
      }),
    )
    list('https://a.org/2', rowOf(2, 'two'))
    void look()
    await settled()
    world.tab = { id: 1, url: 'https://a.org/2', title: '' }
    tabChanged()
    await settled()
    answer(pageAt(url, []))
    await settled()
    expect(desk.panel().view).toMatchObject({ kind: 'entry', rows: [{ fields: { title: 'two' } }] })
  })

  it('stays at the place that was chosen, and shows its note as it is now', async () => {
    const { world, desk, look, list, tell } = madePanel()
    const [one, two] = [rowOf(1, 'one'), rowOf(2, 'two')]
    list(url, one, two)
    await look()
    desk.showEntry([one, two], 1)
    world.rows.set(two.id, { ...two, fields: { ...two.fields, notes: '- new' } })
    tell({ kind: 'libraryChanged', listIds: [listId] })
    await settled()
    expect(desk.panel().view).toMatchObject({ kind: 'entry', at: 1 })
    expect(desk.note()?.text()).toBe('- new')
  })

  it('opens the entry that a quote was saved with, and tells how to take it back', async () => {
    const { world, desk, look, list, tell } = madePanel()
    world.pages.set(url, pageAt(url, []))
    await look()
    expect(desk.panel().view.kind).toBe('page')
    const row = rowOf(3, 'three', '- _"quote"_')
    list(url, row)
    const undo = { listId, restorePoint: 9 }
    tell({ kind: 'quoted', entryId: row.id, undo })
    await settled()
    expect(desk.note()?.text()).toBe('- _"quote"_')
    expect(desk.panel().done).toEqual({ what: 'quoted', undo })
  })

  it.each([
    ['the browser withholds every site', '', false, 'withheld'],
    ['the page is the browser’s own', '', true, 'unlistable'],
  ])('says so where %s', async (_why, address, seesSites, kind) => {
    const { world, desk, look } = madePanel()
    world.tab = { id: 1, url: address, title: '' }
    world.seesSites = seesSites
    await look()
    expect(desk.panel().view.kind).toBe(kind)
  })

  it('leads to the library where there is no list', async () => {
    const { world, desk, look } = madePanel()
    world.lists = []
    world.pages.set(url, pageAt(url, []))
    await look()
    expect(desk.panel().view.kind).toBe('noList')
  })
})
