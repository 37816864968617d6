import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/background/assemble.ts'
import { updateEntry } from '../../../src/background/handlers/change-entry.ts'
import { quickSave } from '../../../src/background/quick-save.ts'
import { entriesOf, listRows } from '../../../src/store/read.ts'
import { fakeBrowser, paper, storedText, until, workerWith } from './fake-browser.ts'

const LIST = '## Papers\n\n- [One](https://arxiv.org/pdf/2401.00001), Jan. 1 2024.\n'
const url = 'https://arxiv.org/abs/2402.00002'

/** A promise that is kept when it is told to. */
function opening(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}

describe('quickSave', () => {
  it('saves what the tab shows into the proposed section, and confirms it on the badge', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url })
    browser.pages.set(url, paper(url, { title: 'Two', published: { year: 2024, month: 2, day: 3 } }))
    const saving = quickSave(worker, { id: 1, url })
    const texts: (string | undefined)[] = []
    const watch = setInterval(() => texts.push(browser.buttons.get(1)?.text), 20)
    await saving
    clearInterval(watch)
    expect(await storedText(worker, listId)).toBe(
      `${LIST}- [Two](https://arxiv.org/pdf/2402.00002), Feb. 3 2024.\n`,
    )
    expect(texts).toContain('+1')
    await expect.poll(() => browser.buttons.get(1)?.text).toBe('•')
    expect(browser.signals).toContainEqual({ kind: 'libraryChanged', listIds: [listId] })
  })

  it('keeps all of twenty saves that come at once', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    const urls = Array.from({ length: 20 }, (_, i) => `https://arxiv.org/abs/2403.${10001 + i}`)
    urls.forEach((each, i) => {
      browser.tabs.set(i, { url: each })
      browser.pages.set(each, paper(each))
    })
    await Promise.all(urls.map((each, id) => quickSave(worker, { id, url: each })))
    const text = await storedText(worker, listId)
    expect(urls.filter((each) => text.includes(each.replace('/abs/', '/pdf/')))).toHaveLength(20)
    expect(text.split('\n')).toHaveLength(LIST.split('\n').length + 20)
  })

  it('saves a page that never loads by what its address says', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url })
    browser.pages.set(url, () => new Promise(() => {}))
    await quickSave(worker, { id: 1, url })
    expect(await storedText(worker, listId)).toContain('](https://arxiv.org/pdf/2402.00002), Feb. 2024.')
  })

  it('is in the list before its page has answered, and as if it had been known from the start after', async () => {
    const browser = fakeBrowser()
    Object.assign(browser.around, { wait: () => new Promise((resolve) => setTimeout(resolve, 500)) })
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url, title: '[2402.00002] Two' })
    const asked = opening()
    browser.pages.set(url, async () => {
      await asked.promise
      return paper(url, { title: 'Two', published: { year: 2024, month: 2, day: 3 } })
    })
    const saving = quickSave(worker, { id: 1, url, title: '[2402.00002] Two' })
    await until(async () => (await storedText(worker, listId)) !== LIST)
    expect(await storedText(worker, listId)).toBe(
      `${LIST}- [Two](https://arxiv.org/pdf/2402.00002), Feb. 2024.\n`,
    )
    asked.resolve()
    await saving
    expect(await storedText(worker, listId)).toBe(
      `${LIST}- [Two](https://arxiv.org/pdf/2402.00002), Feb. 3 2024.\n`,
    )
  })

  it('does not write over what a person changed before its page answered', async () => {
    const browser = fakeBrowser()
    Object.assign(browser.around, { wait: () => new Promise((resolve) => setTimeout(resolve, 500)) })
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url, title: 'Two' })
    const asked = opening()
    browser.pages.set(url, async () => {
      await asked.promise
      return paper(url, { title: 'Another', published: { year: 2024, month: 2, day: 3 } })
    })
    const saving = quickSave(worker, { id: 1, url, title: 'Two' })
    await until(async () => (await storedText(worker, listId)) !== LIST)
    const { db } = await worker.shelf()
    const saved = (await entriesOf(db, listId)).find(({ fields }) => fields.title === 'Two')
    if (saved) await updateEntry(worker, { entryId: saved.id, set: { title: 'My own' } })
    asked.resolve()
    await saving
    expect(await storedText(worker, listId)).toBe(
      `${LIST}- [My own](https://arxiv.org/pdf/2402.00002), Feb. 3 2024.\n`,
    )
  })

  it('saves the page that was asked for, though the tab went elsewhere or was closed meanwhile', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url: 'https://shop.example.org/' })
    browser.pages.set('https://shop.example.org/', paper('https://shop.example.org/'))
    await quickSave(worker, { id: 1, url, title: 'Two' })
    const text = await storedText(worker, listId)
    expect(text).toContain('2402.00002')
    expect(text).not.toContain('shop.example.org')
  })

  it('does not save twice, and says that it is listed', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    const again = 'https://arxiv.org/abs/2401.00001v3'
    browser.tabs.set(1, { url: again })
    browser.pages.set(again, paper(again))
    await quickSave(worker, { id: 1, url: again })
    expect(await storedText(worker, listId)).toBe(LIST)
    await expect.poll(() => browser.buttons.get(1)?.text).toBe('•')
  })

  it('begins a first list when there is none', async () => {
    const browser = fakeBrowser()
    const worker = assemble(browser.around)
    browser.tabs.set(1, { url })
    browser.pages.set(url, paper(url))
    await quickSave(worker, { id: 1, url })
    const lists = await listRows((await worker.shelf()).db)
    expect(lists).toMatchObject([{ name: 'workerFirstList', entryCount: 1 }])
  })

  it('says on the badge why a page cannot be saved', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    browser.tabs.set(1, { url: 'chrome://settings/' })
    const shown: unknown[] = []
    const { setTitle } = browser.around.button
    Object.assign(browser.around.button, {
      setTitle: (details: { title: string }) => {
        shown.push(details.title)
        return setTitle(details)
      },
    })
    const saving = quickSave(worker, { id: 1, url: 'chrome://settings/' })
    await expect.poll(() => shown).toContainEqual('badgeNotSaved|refusalNothingHere')
    expect(await storedText(worker, listId)).toBe(LIST)
    browser.tabs.delete(1)
    await saving
  })
})
