import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ask } from '../src/messages/client.ts'
import { setLanguage } from '../src/messages/language.ts'
import { onSignal } from '../src/messages/signal.ts'
import { entryRow, listRows, openLibrary, readSettings } from '../src/store/read.ts'
import { followTheme, wearTheme } from '../src/ui/theme.ts'
import { actionsAt } from './actions.ts'
import { makeDesk } from './desk.ts'
import { follow } from './follow.ts'
import { keptNotes } from './kept-notes.ts'
import { Panel } from './Panel.tsx'
import { watchTab } from './watch-tab.ts'
import type { Ways } from './ways.ts'

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] }

const library = openLibrary()
const libraryUrl = browser.runtime.getURL('options/options.html')

const ways: Ways = {
  ...watchTab(browser, location.search),
  ...keptNotes(localStorage),
  lists: async () => listRows(await library),
  async currentList() {
    const { currentList, theme } = await readSettings(await library)
    wearTheme(document.documentElement, localStorage, theme)
    return currentList
  },
  entry: async (id) => entryRow(await library, id),
  ask,
  onSignal,
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  now: Date.now,
  seesSites: () => browser.permissions.contains(EVERY_SITE),
  allowSites: () => browser.permissions.request(EVERY_SITE),
  async hidesFiles() {
    // Firefox knows no such switch.
    if ('getBrowserInfo' in browser.runtime) return false
    return !(await browser.extension.isAllowedFileSchemeAccess())
  },
  openFileSwitch: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
  openLibrary: () => void browser.runtime.openOptionsPage(),
  openEntry: (id) => void browser.tabs.create({ url: `${libraryUrl}#entry=${id}` }),
  markReady(on) {
    if (on) document.documentElement.dataset['ready'] = '1'
    else delete document.documentElement.dataset['ready']
  },
}

const show = () => render(<Panel panel={desk.panel()} note={desk.note()} actions={actions} />, document.body)
const desk = makeDesk(ways, show)
setLanguage(document.documentElement)
followTheme(document.documentElement, localStorage, window)
const again = follow(desk)
const actions = actionsAt(desk, again)
void again()

// A panel is closed without a word: what is typed is sent off as it goes, and kept here besides.
addEventListener('pagehide', actions.leave)
addEventListener('visibilitychange', () => document.hidden && actions.leave(), true)
