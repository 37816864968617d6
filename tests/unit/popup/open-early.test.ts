import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeDesk } from '../../../popup/desk.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { seenTab } from '../../../src/messages/tab-record.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { workKey } from '../../../src/model/work-key.ts'
import { later, madeRow, PAPER, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const key = workKey('arxiv', '1706.03762')
const place = { listId: 'a' as ListId, entryId: 1 as EntryId, status: 'unread' } as const

let world: World
let page: ReturnType<typeof later>
beforeEach(() => {
  world = new World()
  page = later()
  world.answers.openPage = () => page.promise
  world.seen = { title: 'As the page says', keys: [key] }
})

function open() {
  const desk = makeDesk(world.ways, world.show)
  return { desk, opening: openPopup(desk) }
}

describe('a popup over a piece that the content script has seen', () => {
  it('is ready before the worker has read the page, and is filled in when it has', async () => {
    const { opening } = open()
    await vi.waitFor(() => expect(world.moments.has('ready')).toBe(true))
    expect(world.view).toMatchObject({ kind: 'save', awaiting: 'page', draft: { title: 'As the page says' } })
    page.resolve(paperPage())
    await opening
    expect(world.view).toMatchObject({ kind: 'save', awaiting: null, draft: { title: PAPER.title } })
  })

  it('opens as its entry where it is listed, and learns what the page says later', async () => {
    world.rows = [{ ...madeRow(1), key }]
    const { opening } = open()
    await vi.waitFor(() => expect(world.moments.has('ready')).toBe(true))
    expect(world.view).toMatchObject({ kind: 'entry', page: null, rows: [{ id: 1 }] })
    page.resolve(paperPage({ places: [place] }))
    await opening
    expect(world.view).toMatchObject({ kind: 'entry', page: PAPER })
  })

  it('keeps what is typed into the entry while the page is read', async () => {
    world.rows = [{ ...madeRow(1), key }]
    const { desk, opening } = open()
    await vi.waitFor(() => expect(world.moments.has('ready')).toBe(true))
    desk.send({ kind: 'edit', change: { note: 'half a sen' } })
    page.resolve(paperPage({ places: [place] }))
    await opening
    expect(world.view).toMatchObject({ kind: 'entry', draft: { note: 'half a sen' } })
  })

  it('has the page read only once the form is there, to be filled in', async () => {
    const before: boolean[] = []
    world.answers.openPage = () => {
      before.push(world.moments.has('ready'))
      return paperPage()
    }
    await open().opening
    expect(before).toEqual([true])
    expect(world.view).toMatchObject({ kind: 'save', draft: { title: PAPER.title } })
  })

  it('has a page of which nothing is known read at once', async () => {
    world.seen = null
    const before: boolean[] = []
    world.answers.openPage = () => {
      before.push(world.moments.has('ready'))
      return paperPage()
    }
    await open().opening
    expect(before).toEqual([false])
  })
})

it('a tab is known only by what was seen at its address, and only as something to read', () => {
  const url = 'https://example.org/post'
  const seen = { kind: 'article', url, title: 'A post' } as const
  const record = { url, seen, keys: [key] }
  expect(seenTab(record, url)).toEqual({ title: 'A post', keys: [key] })
  expect(seenTab(record, 'https://example.org/other')).toBeNull()
  expect(seenTab({ ...record, seen: { ...seen, kind: 'other' } }, url)).toBeNull()
  expect(seenTab({ url, seen }, url)).toBeNull()
  expect(seenTab(undefined, url)).toBeNull()
})
