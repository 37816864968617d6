import { beforeEach, describe, expect, it, vi } from 'vitest'
import { actionsAt } from '../../../popup/actions.ts'
import { makeDesk } from '../../../popup/desk.ts'
import { hostsIn } from '../../../popup/hosts.ts'
import { openPopup } from '../../../popup/open-popup.ts'
import { savePage } from '../../../popup/save-page.ts'
import type { ProposalWanted } from '../../../src/messages/proposal.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { later, madeList, madeRow, paperPage, World } from './made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const listId = 'a' as ListId
const REASONING = ['LLMs', 'Reasoning']

function proposal(change: object = {}) {
  const sections = [['Others'], REASONING]
  return {
    listId,
    section: ['Others'],
    sections,
    tags: ['reasoning'],
    tagOrder: [],
    learned: true,
    ...change,
  }
}

let world: World
beforeEach(() => {
  world = new World()
  world.answers.openPage = () => paperPage({ proposal: proposal() })
})

async function open() {
  const desk = makeDesk(world.ways, world.show)
  await openPopup(desk)
  return desk
}

describe('what is proposed', () => {
  it('is taken from the page’s answer, and asked for again once the list was read', async () => {
    world.answers.openPage = () => paperPage({ proposal: proposal({ learned: false, tags: [] }) })
    world.answers.propose = () => proposal({ section: REASONING })
    await open()
    await vi.waitFor(() => expect(world.view).toMatchObject({ section: REASONING }))
    expect(world.view).toMatchObject({ proposal: { tags: ['reasoning'] } })
  })

  it('does not move a section that the person chose, and brings tags for it', async () => {
    world.answers.propose = ({ section = [] }: ProposalWanted) =>
      proposal({ section, sections: [section], tags: ['for it'] })
    const desk = await open()
    actionsAt(desk).send({ kind: 'section', section: REASONING })
    await vi.waitFor(() => expect(world.view).toMatchObject({ proposal: { tags: ['for it'] } }))
    expect(world.asks('propose')).toEqual([
      { title: 'Attention Is All You Need', listId, section: REASONING },
    ])
    expect(world.view).toMatchObject({ section: REASONING, proposal: { sections: [['Others'], REASONING] } })
  })

  it('is that of the list which is chosen now, however late the answer', async () => {
    world.lists = [madeList('a'), madeList('b')]
    const late = later()
    world.answers.propose = () => late.promise
    const desk = await open()
    actionsAt(desk).send({ kind: 'list', listId: 'b' as ListId })
    actionsAt(desk).send({ kind: 'list', listId })
    late.resolve(proposal({ listId: 'b', section: ['Of the other list'] }))
    await late.promise
    expect(world.view).toMatchObject({ listId, section: REASONING })
  })

  it('is not waited for, and its failure is nobody’s trouble', async () => {
    world.answers.openPage = () => paperPage({ proposal: null })
    world.answers.propose = () => Promise.reject(new Error('gone'))
    await open()
    expect(world.shown).toMatchObject({ problem: null, view: { kind: 'save', proposal: null } })
  })
})

describe('under an entry', () => {
  it('are those of the chosen section that have room for others', async () => {
    world.rows = [
      madeRow(1),
      { ...madeRow(2), layout: 'table' },
      { ...madeRow(3), section: REASONING },
      madeRow(4, { url: '' }),
      { ...madeRow(5), layout: 'ordered' },
    ]
    const desk = await open()
    if (world.view.kind !== 'save') throw new Error('not a form')
    expect(await hostsIn(desk, world.view)).toEqual([
      { id: 1, title: 'Entry 1' },
      { id: 5, title: 'Entry 5' },
    ])
  })

  it('the page is saved there, until another section is chosen', async () => {
    world.answers.savePage = () => ({ kind: 'refused', reason: 'refusalBusy' })
    const desk = await open()
    desk.send({ kind: 'under', host: { id: 1 as EntryId, title: 'Entry 1' } })
    await savePage(desk)
    desk.send({ kind: 'section', section: REASONING })
    await savePage(desk)
    const [under, apart] = world.asks('savePage')
    expect(under).toMatchObject({ section: ['Others'], underEntry: 1 })
    expect(apart).not.toHaveProperty('underEntry')
  })
})

it('Saved as read, an entry is read from the start, and the form itself stays as it was', async () => {
  const undo = { listId, restorePoint: 1 }
  world.answers.savePage = () => ({ kind: 'changed', entryId: 1, undo, line: '- it' })
  await savePage(await open(), { status: 'read' })
  expect(world.asks('savePage')).toMatchObject([{ entry: { status: 'read' }, kept: { status: 'read' } }])
  expect(world.view).toMatchObject({
    kind: 'done',
    done: { what: 'savedRead' },
    before: { draft: { status: 'unread' } },
  })
})
