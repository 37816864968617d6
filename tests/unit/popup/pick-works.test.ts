import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askedWorks } from '../../../popup/asked-works.ts'
import { type Desk, makeDesk } from '../../../popup/desk.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { pickFrom, savePicked, undoPicked } from '../../../popup/pick-works.ts'
import type { FoundWork } from '../../../src/messages/protocol.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { madeList, madeProposal, PAPER, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const listId = 'a' as ListId
const undo = { listId, restorePoint: 4 }

const work = (n: number, fields: Partial<FoundWork> = {}): FoundWork => ({
  url: `https://arxiv.org/abs/2401.0000${n}`,
  title: `Work ${n}`,
  weak: false,
  places: [],
  likely: true,
  ...fields,
})
const listed = { places: [{ listId, entryId: 1 as EntryId, status: 'unread' as const }], likely: false }
const works = [work(1), work(2, listed), work(3, { likely: false }), work(4)]
const found = { works, proposal: madeProposal({ listId }), withheld: false }

let world: World
let desk: Desk
beforeEach(() => {
  world = new World()
  world.answers = {
    openPage: () => paperPage({ page: { ...PAPER, kind: 'other', title: 'Recent papers' } }),
    findWorks: () => found,
    saveWorks: () => ({ kind: 'batch', outcomes: [{ kind: 'saved' }, { kind: 'saved' }], undo }),
    undo: () => ({ kind: 'undone', undo }),
  }
  desk = makeDesk(world.ways, world.show)
})

describe('the popup on a listing', () => {
  it('opens on its works; what looks like reading is chosen, and the page itself is at hand', async () => {
    await openPopup(desk)
    expect(world.view).toMatchObject({ kind: 'pick', section: ['Others'], page: { kind: 'save' } })
    expect(world.view.kind === 'pick' && [...world.view.chosen]).toEqual([0, 3])
  })

  it('opens on the page where that is a paper, holds few works, or takes its time to tell', async () => {
    world.answers.openPage = () => paperPage()
    await openPopup(desk)
    expect(world.view.kind).toBe('save')
    for (const findWorks of [() => ({ ...found, works: works.slice(0, 2) }), () => new Promise(() => {})]) {
      const other = new World()
      other.answers = {
        ...world.answers,
        openPage: () => paperPage({ page: { ...PAPER, kind: 'other' } }),
        findWorks,
      }
      await openPopup(makeDesk(other.ways, other.show))
      expect(other.view.kind).toBe('save')
    }
  })

  it('saves the chosen works that the list does not have, in one message', async () => {
    await openPopup(desk)
    desk.send({ kind: 'choose', at: [0, 1, 2, 3], on: true })
    desk.send({ kind: 'choose', at: [3], on: false })
    desk.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    await savePicked(desk)
    const sent = [works[0], works[2]].map((each) => ({ url: each?.url, title: each?.title, weak: false }))
    expect(world.asks('saveWorks')).toEqual([{ listId, section: ['LLMs', 'Reasoning'], works: sent }])
    expect(world.view).toMatchObject({ kind: 'picked', savedCount: 2, undo })
  })

  it('asks for nothing while nothing is chosen', async () => {
    await openPopup(desk)
    desk.send({ kind: 'choose', at: [0, 1, 2, 3], on: false })
    await savePicked(desk)
    expect(world.asks('saveWorks')).toEqual([])
  })

  it('says what was refused, and why', async () => {
    world.answers.saveWorks = () => ({
      kind: 'batch',
      outcomes: [{ kind: 'saved' }, { kind: 'refused', reason: 'refusalUnsafeUrl' }],
      undo,
    })
    await openPopup(desk)
    await savePicked(desk)
    expect(world.view).toMatchObject({
      savedCount: 1,
      refused: [{ title: 'Work 4', why: 'refusalUnsafeUrl' }],
    })
  })

  it('takes the batch back, and shows the choice as it was', async () => {
    await openPopup(desk)
    await savePicked(desk)
    if (world.view.kind !== 'picked') throw new Error('not saved')
    await undoPicked(desk, world.view)
    expect(world.asks('undo')).toEqual([undo])
    expect(world.view).toMatchObject({ kind: 'pick' })
  })

  it('keeps what was typed about the page while works are chosen', async () => {
    world.answers.openPage = () => paperPage()
    await openPopup(desk)
    desk.send({ kind: 'edit', change: { note: 'typed' } })
    await pickFrom(desk, 'tabs')
    expect(world.asks('findWorks')).toEqual([{ of: 'tabs', windowId: 3 }])
    desk.send({ kind: 'section', section: ['Others'] })
    expect(world.typed.get(PAPER.url)?.fields).toEqual({ note: 'typed' })
    expect(world.view).toMatchObject({ kind: 'pick', page: { draft: { note: 'typed' } } })
  })
})

describe('a window to choose in', () => {
  it('shows the works it was opened for, and asks for a list where there is none', async () => {
    world.asksFor = { of: 'tabs', windowId: 5 }
    await openPopup(desk)
    expect(world.asks('findWorks')).toEqual([world.asksFor])
    expect(world.asks('openPage')).toEqual([])
    expect(world.view).toMatchObject({ kind: 'pick', page: null })
    world.lists = []
    await openPopup(desk)
    expect(world.view.kind).toBe('noList')
    world.lists = [madeList('a')]
  })

  it('is told by its address what for; any other address is a popup over its tab', () => {
    expect(askedWorks('?of=tabs&windowId=5')).toEqual({ of: 'tabs', windowId: 5 })
    expect(askedWorks('?of=selection&tabId=1&frameId=0')).toEqual({ of: 'selection', tabId: 1, frameId: 0 })
    for (const search of [
      '',
      '?of=tabs',
      '?of=tabs&windowId=-1',
      '?of=selection&tabId=x',
      '?of=page&tabId=1',
    ])
      expect(askedWorks(search)).toBeNull()
  })
})
