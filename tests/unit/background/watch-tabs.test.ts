import { describe, expect, it } from 'vitest'
import { onMenuClick } from '../../../src/background/menus.ts'
import { mayRead } from '../../../src/background/tabs/may-read.ts'
import { watchTabs } from '../../../src/background/tabs/watch-tabs.ts'
import { fakeBrowser, until, workerWith } from './fake-browser.ts'

/** An event that a test fires. */
function happening<Arguments extends unknown[]>() {
  const listeners: ((...happened: Arguments) => void)[] = []
  return {
    addListener: (listener: (...happened: Arguments) => void) => void listeners.push(listener),
    fire: (...happened: Arguments) => {
      for (const listener of listeners) listener(...happened)
    },
  }
}

async function watched() {
  const browser = fakeBrowser()
  const { worker } = await workerWith(browser, '- [One](https://arxiv.org/pdf/2401.00001)\n')
  const events = {
    onActivated: happening<[{ tabId: number }]>(),
    onUpdated: happening<[number, { url?: string; status?: string }]>(),
    onRemoved: happening<[number]>(),
  }
  watchTabs(worker, events)
  browser.tabs.set(1, { url: 'https://arxiv.org/abs/2401.00001' })
  return { browser, events }
}

describe('watchTabs', () => {
  it('paints a tab that comes to the front, and asks a page that was forgotten what it is', async () => {
    const { browser, events } = await watched()
    events.onActivated.fire({ tabId: 1 })
    await until(() => browser.buttons.get(1)?.text === '•')
    await until(() => browser.asked.length === 1)
  })

  it('follows an address that changes in the page, and a page that was loaded', async () => {
    const { browser, events } = await watched()
    events.onUpdated.fire(1, { url: 'https://arxiv.org/abs/2401.00001' })
    await until(() => browser.buttons.get(1)?.text === '•')
    browser.tabs.set(1, { url: 'https://arxiv.org/abs/2402.00002' })
    events.onUpdated.fire(1, { status: 'complete' })
    await until(() => browser.buttons.get(1)?.text === '+')
  })

  it('forgets a tab that was closed', async () => {
    const { browser, events } = await watched()
    browser.session.set('tab:1', { url: 'https://arxiv.org/abs/2401.00001' })
    events.onRemoved.fire(1)
    await until(() => browser.session.size === 0)
  })
})

describe('onMenuClick', () => {
  it('saves the tab that was clicked in, and opens the library', async () => {
    const done: string[] = []
    const doings = {
      save: async ({ id }: { id?: number | undefined }) => void done.push(`save ${id}`),
      openLibrary: async () => void done.push('library'),
    }
    await onMenuClick('save-page', { id: 3 }, doings)
    await onMenuClick('open-library', undefined, doings)
    await onMenuClick('save-page', undefined, doings)
    expect(done).toEqual(['save 3', 'library'])
  })
})

describe('mayRead', () => {
  it("asks for the site's own origin, and for none where a file is local", async () => {
    const asked: string[] = []
    const permissions = {
      contains: async ({ origins }: { origins: string[] }) => {
        asked.push(...origins)
        return false
      },
    }
    expect(await mayRead(permissions, 'https://a.org:8443/x')).toBe(false)
    expect(await mayRead(permissions, 'file:///home/me/a.pdf')).toBe(true)
    expect(asked).toEqual(['https://a.org/*'])
  })
})
