import { describe, expect, it } from 'vitest'
import { tellSameWork, undo, updateEntry } from '../../../../src/background/handlers/change-entry.ts'
import { openPage } from '../../../../src/background/handlers/open-page.ts'
import type { ProbablePlace } from '../../../../src/messages/protocol.ts'
import { placesOf } from '../../../../src/store/read.ts'
import { fakeBrowser, paper, storedText, workerWith } from '../fake-browser.ts'

const TITLE = 'Learning to Summarize with Human Feedback in the Wild'
const LIST = `## Papers\n\n- [${TITLE}](https://arxiv.org/abs/2401.00001), Jan. 1 2024.\n- [Another](https://doi.org/10.1145/3442188.3445922), Jan. 2 2024.\n`
const PUBLISHED = 'https://openreview.net/forum?id=OUIFPHEgJU'

async function reading(fields: Parameters<typeof paper>[1] = { title: TITLE }) {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, LIST)
  browser.tabs.set(1, { url: PUBLISHED })
  browser.pages.set(PUBLISHED, paper(PUBLISHED, fields))
  const open = async () => {
    const answer = await openPage(worker, { tabId: 1 })
    if (answer.kind !== 'page') throw new Error(answer.kind)
    return answer
  }
  return { browser, worker, listId, open }
}

const only = ([place]: readonly ProbablePlace[]): ProbablePlace => {
  if (!place) throw new Error('nothing is probable')
  return place
}

describe('a work at another address', () => {
  it('is told by its title, where it stands, and never as listed', async () => {
    const { open } = await reading()
    const { places, probable } = await open()
    expect(places).toEqual([])
    expect(probable).toMatchObject([{ title: TITLE, section: ['Papers'], why: 'title', status: 'unread' }])
  })

  it('is told by the DOI that the page names', async () => {
    const { open } = await reading({ title: 'Under a title of its own', doi: '10.1145/3442188.3445922' })
    expect((await open()).probable).toMatchObject([{ title: 'Another', why: 'doi' }])
  })

  it('is not told of works that only look alike', async () => {
    const { open } = await reading({ title: 'Learning to Summarize with Human Feedback in the Lab' })
    expect((await open()).probable).toEqual([])
  })

  it('follows the title of its entry', async () => {
    const { worker, open } = await reading()
    const { entryId } = only((await open()).probable)
    await updateEntry(worker, { entryId, set: { title: 'Something else entirely, by another name' } })
    expect((await open()).probable).toEqual([])
  })

  it('is said on the badge’s tooltip; the badge still offers to save', async () => {
    const { browser, worker, open } = await reading()
    await open()
    await worker.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('+')
    expect(browser.buttons.get(1)?.title).toContain(`badgeProbable|${TITLE}`)
  })
})

describe('what the user says of it', () => {
  it('makes the page known as the entry’s work, in no way but the row’s, and can be taken back', async () => {
    const { browser, worker, listId, open } = await reading()
    const { entryId } = only((await open()).probable)
    const answer = await tellSameWork(worker, { entryId, url: PUBLISHED, same: true })
    expect(await storedText(worker, listId)).toBe(LIST)
    expect(await open()).toMatchObject({ places: [{ entryId }], probable: [] })
    await worker.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('•')
    if (answer.kind !== 'changed') throw new Error(answer.kind)
    await undo(worker, answer.undo)
    expect(await open()).toMatchObject({ places: [], probable: [{ entryId }] })
  })

  it('outlives edits of the entry, and leaves with it', async () => {
    const { worker, listId, open } = await reading()
    const { entryId } = only((await open()).probable)
    await tellSameWork(worker, { entryId, url: PUBLISHED, same: true })
    await updateEntry(worker, { entryId, set: { status: 'read', title: 'A better title for it' } })
    const { places, key } = await open()
    expect(places).toMatchObject([{ entryId, status: 'read' }])
    const { removeEntry } = await import('../../../../src/background/handlers/change-entry.ts')
    await removeEntry(worker, { entryId })
    expect(key && (await placesOf((await worker.shelf()).db, key))).toEqual([])
    expect(await storedText(worker, listId)).not.toContain('A better title')
  })

  it('is not asked again once they are two', async () => {
    const { worker, open } = await reading()
    const { entryId } = only((await open()).probable)
    await tellSameWork(worker, { entryId, url: PUBLISHED, same: false })
    expect(await open()).toMatchObject({ places: [], probable: [] })
  })

  it('is refused for an entry that is gone', async () => {
    const { worker, open } = await reading()
    const place = only((await open()).probable)
    const answer = await tellSameWork(worker, {
      entryId: 99 as typeof place.entryId,
      url: PUBLISHED,
      same: true,
    })
    expect(answer).toMatchObject({ kind: 'refused', reason: 'refusalNoEntry' })
  })
})
