import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeDesk } from '../../../popup/desk.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { savePage } from '../../../popup/save-page.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { madeList, madeRow, PAPER, paperPage, World } from './made-world.ts'

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

describe('what was typed', () => {
  it('is there when the popup opens again on the page, with everything else read anew', async () => {
    const first = await open()
    first.send({ kind: 'edit', change: { note: 'half a thought' } })
    first.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    world.answers.openPage = () => paperPage({ page: { ...PAPER, title: 'A better title' } })
    await open()
    expect(world.view).toMatchObject({
      draft: { title: 'A better title', note: 'half a thought' },
      section: ['LLMs', 'Reasoning'],
    })
  })

  it('is there in the entry that was being edited', async () => {
    world.rows = [madeRow(1)]
    const places = [{ listId: 'a' as ListId, entryId: 1 as EntryId, status: 'unread' as const }]
    world.answers.openPage = () => paperPage({ places })
    const first = await open()
    first.send({ kind: 'edit', change: { tags: ['new'] } })
    await open()
    expect(world.view).toMatchObject({ kind: 'entry', draft: { title: 'Entry 1', tags: ['new'] } })
  })

  it('has the section that was chosen, and the entry under which the page was to go', async () => {
    const first = await open()
    const host = { id: 1 as EntryId, title: 'Entry 1' }
    first.send({ kind: 'section', section: ['LLMs', 'Reasoning'] })
    first.send({ kind: 'under', host })
    await open()
    expect(world.view).toMatchObject({ section: ['LLMs', 'Reasoning'], placed: true, under: host })
  })

  it('comes back without its place when the list is gone that it was meant for', async () => {
    world.lists = [madeList('a'), madeList('b')]
    const first = await open()
    first.send({ kind: 'list', listId: 'b' as ListId })
    first.send({ kind: 'edit', change: { note: 'for the other list' } })
    world.lists = [madeList('a')]
    await open()
    expect(world.view).toMatchObject({
      listId: 'a',
      section: ['Others'],
      draft: { note: 'for the other list' },
    })
  })

  it('is let go once it is saved', async () => {
    const undo = { listId: 'a' as ListId, restorePoint: 1 }
    world.answers.savePage = () => ({ kind: 'changed', entryId: 1, undo, line: '- it' })
    const desk = await open()
    desk.send({ kind: 'edit', change: { note: 'done' } })
    expect(world.typed.size).toBe(1)
    await savePage(desk)
    expect(world.typed.size).toBe(0)
  })

  it('belongs to its page alone', async () => {
    const first = await open()
    first.send({ kind: 'edit', change: { note: 'of another page' } })
    world.url = 'https://example.org/else'
    await open()
    expect(world.view).toMatchObject({ draft: { note: '' } })
  })
})
