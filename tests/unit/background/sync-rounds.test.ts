import { beforeEach, describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { entriesOf, targetRow } from '../../../src/store/read.ts'
import { FakeFile } from '../../support/sync/fake-file.ts'
import { type FakeBrowser, fakeBrowser, storedText, until, workerWith } from './fake-browser.ts'

const TEXT = '# List\n\n- [One](https://one.example/)\n- [Two](https://two.example/)\n'
const THREE = '- [Three](https://three.example/)\n'
const FOUR = '- [Four](https://four.example/)\n'
const sender = { id: 'own' }

let browser: FakeBrowser
let worker: Background
let listId: ListId
let file: FakeFile

const stateOf = async () => (await targetRow((await worker.shelf()).db, listId))?.state

const save = (n: number) =>
  handlers.savePage(
    worker,
    {
      listId,
      section: ['List'],
      entry: { title: `Saved ${n}`, url: `https://saved.example/${n}` },
      kept: {},
    },
    sender,
  )

beforeEach(async () => {
  browser = fakeBrowser()
  ;({ worker, listId } = await workerWith(browser, TEXT))
  file = new FakeFile(TEXT)
  browser.files.set(listId, file.handle)
  await handlers.connectTarget(worker, { listId, kind: 'file', fileName: 'list.md' }, sender)
})

describe('a list that is kept in a file', () => {
  it('is in step with a file that says the same', async () => {
    expect(await stateOf()).toMatchObject({ kind: 'in-step' })
    expect(file.writes).toBe(0)
  })

  it('is written to the file soon after a change', async () => {
    await save(1)
    await until(() => file.text.includes('https://saved.example/1'))
    expect(file.text).toBe(await storedText(worker, listId))
  })

  it('follows edits of the file, as one change that can be taken back', async () => {
    file.edit(TEXT + THREE + FOUR)
    await handlers.syncNow(worker, {}, sender)
    expect(await storedText(worker, listId)).toBe(TEXT + THREE + FOUR)
    const [point] = await handlers.showHistory(worker, { listId }, sender)
    const undone = await handlers.undo(worker, { listId, restorePoint: point?.id ?? 0 }, sender)
    expect(undone.kind).toBe('undone')
    expect(await storedText(worker, listId)).toBe(TEXT)
  })

  it('has both when both were edited', async () => {
    file.edit(TEXT + THREE)
    await save(1)
    await until(async () => (await storedText(worker, listId)).includes('three.example'))
    await until(() => file.text.includes('saved.example'))
    expect(file.text).toContain('three.example')
  })

  it('waits without the permission, and writes everything once it is back', async () => {
    file.permission = 'prompt'
    await save(1)
    await save(2)
    await until(async () => (await stateOf())?.kind === 'needs-permission')
    expect(file.text).toBe(TEXT)
    await until(() => browser.buttons.get('all')?.text === '!')
    file.permission = 'granted'
    await handlers.syncNow(worker, { listId }, sender)
    expect(file.text).toBe(await storedText(worker, listId))
    expect(await stateOf()).toMatchObject({ kind: 'in-step' })
    await until(() => browser.buttons.get('all')?.text === '')
  })

  it('keeps what is written into the file in the middle of a round', async () => {
    file.beforeClose = () => {
      file.beforeClose = () => {}
      file.edit(TEXT + FOUR)
    }
    await save(1)
    await until(() => file.text.includes('saved.example') && file.text.includes('four.example'))
    await until(async () => (await storedText(worker, listId)) === file.text)
  })

  it('says that the file is gone, that the disk is full, that it is no text, and goes on when it is mended', async () => {
    const stateAfter = async (mishap: () => void) => {
      mishap()
      await handlers.syncNow(worker, { listId }, sender)
      return stateOf()
    }
    await save(1)
    expect(await stateAfter(() => (file.error = new DOMException('', 'NotFoundError')))).toMatchObject({
      kind: 'missing',
    })
    file.error = null
    expect(
      await stateAfter(() => (file.writeError = new DOMException('', 'QuotaExceededError'))),
    ).toMatchObject({
      kind: 'failed',
      why: 'full',
    })
    file.writeError = null
    expect(await stateAfter(() => file.edit('a\0b'))).toMatchObject({ kind: 'unreadable', why: 'binary' })
    expect(await stateAfter(() => file.edit(TEXT))).toMatchObject({ kind: 'in-step' })
    expect(file.text).toContain('saved.example')
  })

  it('asks before an empty file empties it, and takes either version', async () => {
    file.edit('')
    await handlers.syncNow(worker, { listId }, sender)
    expect(await stateOf()).toMatchObject({ kind: 'asks', why: 'empty', count: 2 })
    expect(await storedText(worker, listId)).toBe(TEXT)
    await handlers.settleStop(worker, { listId, take: 'library' }, sender)
    expect(file.text).toBe(TEXT)
    expect(await stateOf()).toMatchObject({ kind: 'in-step' })
    file.edit('')
    await handlers.syncNow(worker, { listId }, sender)
    await handlers.settleStop(worker, { listId, take: 'file' }, sender)
    expect(await storedText(worker, listId)).toBe('')
  })

  it('keeps the version that a person has written over among its earlier texts', async () => {
    file.edit('# List\n\nAll gone\n')
    await handlers.syncNow(worker, { listId }, sender)
    expect(await stateOf()).toMatchObject({ kind: 'asks', why: 'no-entries' })
    await handlers.settleStop(worker, { listId, take: 'library' }, sender)
    expect(file.text).toBe(TEXT)
    const [, point] = await handlers.showHistory(worker, { listId }, sender)
    const [back] = await handlers.showHistory(worker, { listId }, sender)
    expect(point?.why).toBe('merge')
    await handlers.restoreText(worker, { listId, restorePoint: back?.id ?? 0 }, sender)
    expect(await storedText(worker, listId)).toBe('# List\n\nAll gone\n')
  })

  it('tells nothing when a round finds nothing new, or a page that looks after each telling would look for ever', async () => {
    const tellings = async () => {
      const before = browser.signals.length
      await handlers.syncNow(worker, {}, sender)
      return browser.signals.slice(before).filter(({ kind }) => kind === 'syncChanged').length
    }
    expect(await tellings()).toBe(0)
    file.error = new DOMException('', 'NotFoundError')
    expect(await tellings()).toBe(1)
    expect(await tellings()).toBe(0)
    file.error = null
    expect(await tellings()).toBe(1)
    await save(1)
    await until(() => file.text.includes('saved.example/1'))
    await handlers.syncNow(worker, {}, sender)
    expect(await tellings()).toBe(0)
  })

  it('stays as it is when it is disconnected', async () => {
    await handlers.disconnectTarget(worker, { listId }, sender)
    await save(1)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(file.text).toBe(TEXT)
    expect(await stateOf()).toBeUndefined()
  })
})

describe('a list that meets a file for the first time', () => {
  it('is written into an empty file', async () => {
    const empty = new FakeFile('')
    browser.files.set(listId, empty.handle)
    await handlers.connectTarget(worker, { listId, kind: 'file', fileName: 'new.md' }, sender)
    expect(empty.text).toBe(TEXT)
  })

  it('asks when the file says something else, and can have both', async () => {
    const other = new FakeFile(`# List\n\n${THREE}`)
    browser.files.set(listId, other.handle)
    await handlers.connectTarget(worker, { listId, kind: 'file', fileName: 'other.md' }, sender)
    expect(await stateOf()).toMatchObject({ kind: 'asks', why: 'strangers' })
    expect(other.text).toBe(`# List\n\n${THREE}`)
    await handlers.settleStop(worker, { listId, take: 'both' }, sender)
    for (const title of ['One', 'Two', 'Three']) expect(other.text.split(`[${title}]`)).toHaveLength(2)
    expect(await storedText(worker, listId)).toBe(other.text)
  })
})

describe('a list with copies in the downloads', () => {
  it('is copied under a dated name after a change, and not again without one', async () => {
    await handlers.connectTarget(worker, { listId, kind: 'downloads', fileName: 'list.md' }, sender)
    expect([...browser.downloaded.values()]).toEqual([TEXT])
    expect([...browser.downloaded.keys()][0]).toMatch(/^list \d{4}-\d\d-\d\d \d\d\.\d\d\.md$/)
    browser.downloaded.clear()
    await handlers.syncNow(worker, { listId }, sender)
    expect(browser.downloaded.size).toBe(0)
    await save(1)
    await until(() => browser.downloaded.size === 1)
  })
})

describe('a list with copies only when they are asked for', () => {
  it('is copied when a person asks, and after no change, look or start', async () => {
    const copies = { listId, kind: 'downloads', fileName: 'list.md', onDemand: true } as const
    await handlers.connectTarget(worker, copies, sender)
    expect(browser.downloaded.size).toBe(1)
    browser.downloaded.clear()
    await save(1)
    await handlers.syncNow(worker, {}, sender)
    expect(browser.downloaded.size).toBe(0)
    await handlers.syncNow(worker, { listId }, sender)
    expect([...browser.downloaded.values()]).toEqual([await storedText(worker, listId)])
  })
})

describe('an edited copy of a list that comes back', () => {
  const LONG = `${TEXT}${THREE}${FOUR}`
  const merge = (text: string) => handlers.mergeFile(worker, { listId, text }, sender)

  beforeEach(async () => {
    browser = fakeBrowser()
    ;({ worker, listId } = await workerWith(browser, LONG))
  })

  it('is merged with what was saved since the copy was made', async () => {
    await save(1)
    const answer = await merge(LONG.replace('[Two]', '[Two, edited]'))
    expect(answer).toMatchObject({ kind: 'merged', conflicts: 0 })
    const text = await storedText(worker, listId)
    expect(text).toContain('[Two, edited]')
    expect(text).toContain('saved.example/1')
  })

  it('removes what was removed in the copy, and one undo brings it back', async () => {
    await save(1)
    const answer = await merge(LONG.replace(THREE, ''))
    expect(await storedText(worker, listId)).not.toContain('three.example')
    if (answer.kind !== 'merged' || !answer.undo) throw new Error(`not merged: ${answer.kind}`)
    await handlers.undo(worker, answer.undo, sender)
    expect(await storedText(worker, listId)).toContain('three.example')
  })

  it('is found to be a copy of that list, and another list is not', async () => {
    expect(await handlers.findLikeness(worker, { text: LONG.replace(FOUR, '') }, sender)).toEqual({ listId })
    const other = '# Other\n\n- [X](https://x.example/)\n- [Y](https://y.example/)\n'
    expect(await handlers.findLikeness(worker, { text: other }, sender)).toBeNull()
  })

  it('keeps both versions of what both sides changed, and a choice writes the other one, to be undone', async () => {
    const edit = async (title: string) => {
      const [row] = (await entriesOf((await worker.shelf()).db, listId)).filter(
        ({ fields }) => fields.title === 'Two',
      )
      await handlers.updateEntry(worker, { entryId: row?.id ?? (0 as EntryId), set: { title } }, sender)
    }
    await edit('Two here')
    expect(await merge(LONG.replace('[Two]', '[Two there]'))).toMatchObject({ kind: 'merged', conflicts: 1 })
    const { db } = await worker.shelf()
    const [found] = (await db.getAll('conflicts'))[0]?.conflicts ?? []
    expect(found).toMatchObject({ field: 'title', ours: 'Two here', theirs: 'Two there' })
    expect(await storedText(worker, listId)).toContain('[Two there]')
    const settled = await handlers.settleConflict(
      worker,
      { listId, conflict: found?.id ?? 0, keep: 'ours' },
      sender,
    )
    expect(await storedText(worker, listId)).toContain('[Two here]')
    expect(await db.getAll('conflicts')).toEqual([])
    if (settled.kind !== 'settled' || !settled.undo) throw new Error('not settled by a change')
    await handlers.undo(worker, settled.undo, sender)
    expect(await storedText(worker, listId)).toContain('[Two there]')
  })
})
