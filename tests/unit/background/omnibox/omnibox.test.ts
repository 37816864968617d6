import { beforeEach, describe, expect, it } from 'vitest'
import { type EntryFinder, entryFinder } from '../../../../src/background/omnibox/find-entries.ts'
import { type OmniboxWays, onChosen, onTyped } from '../../../../src/background/omnibox/omnibox.ts'
import { plainWriting } from '../../../../src/background/omnibox/writing.ts'
import { type FakeBrowser, fakeBrowser, workerWith } from '../fake-browser.ts'

const LIBRARY = 'chrome-extension://abc/options/options.html'
const ATTENTION = 'https://arxiv.org/abs/1706.03762'
const LIST = `# Papers

- [Attention Is All You Need](${ATTENTION}), Aug. 2 2023.
- [Flash Attention](https://arxiv.org/abs/2205.14135), Jun. 23 2022.
- [Adam](https://arxiv.org/abs/1412.6980), Jan. 30 2017.
`

let browser: FakeBrowser
let finder: EntryFinder
let ways: OmniboxWays
let first: string
let opened: unknown[]

const offered = async (typed: string) => {
  let contents: readonly string[] = []
  await onTyped(ways, typed, (suggestions) => {
    contents = suggestions.map(({ content }) => content)
  })
  return contents
}

beforeEach(async () => {
  browser = fakeBrowser()
  const { worker } = await workerWith(browser, LIST)
  finder = entryFinder(
    async () => (await worker.shelf()).db,
    async () => undefined,
  )
  first = ''
  opened = []
  ways = {
    finder,
    word: browser.around.word,
    writing: plainWriting,
    libraryUrl: LIBRARY,
    setFirst: (description) => {
      first = description
    },
    opening: {
      update: async (change) => opened.push(change),
      create: async (tab) => opened.push(tab),
    },
  }
})

describe('the keyword of the address bar', () => {
  it('offers the best entry first, then the others and the library', async () => {
    const contents = await offered('attention')
    expect(first).toContain('omniboxCount|2')
    expect(contents).toHaveLength(2)
    expect(contents.at(-1)).toBe(`${LIBRARY}#search=attention`)
  })

  it('understands conditions as the library’s search does', async () => {
    await offered('before:2018')
    expect(first).toContain('Adam')
    expect(first).toContain('omniboxOne')
  })

  it('opens the best find, or what was chosen, where the browser wants it', async () => {
    await onChosen(ways, 'all you need', 'currentTab')
    await onChosen(ways, 'https://arxiv.org/abs/1412.6980', 'newForegroundTab')
    await onChosen(ways, `${LIBRARY}#search=attention`, 'newBackgroundTab')
    expect(opened).toEqual([
      { url: ATTENTION },
      { url: 'https://arxiv.org/abs/1412.6980', active: true },
      { url: `${LIBRARY}#search=attention`, active: false },
    ])
  })

  it.each(['zzzzz', 'javascript:alert(1)', 'chrome://settings'])(
    'opens the library for %s',
    async (typed) => {
      await onChosen(ways, typed, 'currentTab')
      expect(opened).toEqual([{ url: `${LIBRARY}#search=${encodeURIComponent(typed)}` }])
    },
  )

  it('finds what was saved since once it is told of the change', async () => {
    await offered('mamba')
    expect(first).toBe('omniboxNone')
    const { worker, listId } = await workerWith(browser, '- [Mamba](https://arxiv.org/abs/2312.00752)\n')
    await offered('mamba')
    expect(first).toContain('Mamba')
    const { db } = await worker.shelf()
    const list = await db.get('lists', listId)
    if (!list) throw new Error('no list')
    const [id] = (await db.get('orders', listId))?.ids ?? []
    if (id === undefined) throw new Error('no entry')
    const row = await db.get('entries', id)
    if (row) await db.put('entries', { ...row, fields: { ...row.fields, title: 'Jamba' } })
    finder.forget([listId])
    await offered('jamba')
    expect(first).toContain('Jamba')
  })

  it('says so when the library cannot be opened', async () => {
    const broken = entryFinder(
      () => Promise.reject(new DOMException('gone', 'InvalidStateError')),
      async () => undefined,
    )
    ways = { ...ways, finder: broken }
    expect(await offered('attention')).toEqual([])
    expect(first).toBe('errorOpening')
  })
})
