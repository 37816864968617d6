import { describe, expect, it } from 'vitest'
import { onMenuClick, saveLinkTitle } from '../../../src/background/menus.ts'
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
      saveLink: async (_tab: object, { url, text = '' }: { url: string; text?: string }) =>
        void done.push(`link ${url} ${text}`),
      choose: async (from: object) => void done.push(JSON.stringify(from)),
      openLibrary: async () => void done.push('library'),
      openNotes: async ({ windowId }: { windowId?: number | undefined }) =>
        void done.push(`notes ${windowId}`),
      quote: async ({ id }: { id?: number | undefined }, selection: object) =>
        void done.push(`quote ${id} ${JSON.stringify(selection)}`),
    }
    await onMenuClick({ menuItemId: 'save-page' }, { id: 3 }, doings)
    await onMenuClick({ menuItemId: 'open-library' }, undefined, doings)
    await onMenuClick({ menuItemId: 'save-page' }, undefined, doings)
    expect(done).toEqual(['save 3', 'library'])
    done.length = 0
    const link = { menuItemId: 'save-link', linkUrl: 'https://example.org/', linkText: 'A link' }
    await onMenuClick(link, { id: 3 }, doings)
    await onMenuClick({ menuItemId: 'save-selection', frameId: 4 }, { id: 3 }, doings)
    await onMenuClick({ menuItemId: 'save-tabs' }, { id: 3, windowId: 5 }, doings)
    expect(done).toEqual([
      'link https://example.org/ A link',
      '{"of":"selection","tabId":3,"frameId":4}',
      '{"of":"tabs","windowId":5}',
    ])
    done.length = 0
    const selected = { menuItemId: 'quote-selection', selectionText: 'less is more', frameId: 4 }
    await onMenuClick(selected, { id: 3 }, doings)
    void onMenuClick({ menuItemId: 'open-notes' }, { id: 3, windowId: 5 }, doings)
    expect(done).toEqual(['quote 3 {"text":"less is more","frameId":4}', 'notes 5'])
  })

  it('names the list that a link goes into, in no words that a menu takes for its own', () => {
    const word = (name: string, ...fills: readonly (string | number)[]) => [name, ...fills].join('|')
    expect(saveLinkTitle(null, word)).toBe('workerSaveLink')
    expect(saveLinkTitle('Maths & %s', word)).toBe('workerSaveLinkTo|Maths && %\u200bs')
    expect(saveLinkTitle('x'.repeat(100), word)).toHaveLength('workerSaveLinkTo|'.length + 40)
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
