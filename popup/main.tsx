import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ask } from '../src/messages/client.ts'
import { setLanguage } from '../src/messages/language.ts'
import { hasRoomForNotes, openNotes } from '../src/messages/open-notes.ts'
import { type QuotedRecord, quotedJustNow, quotedRecordName } from '../src/messages/quoted-record.ts'
import { onSignal } from '../src/messages/signal.ts'
import { seenTab, type TabRecord, tabRecordName } from '../src/messages/tab-record.ts'
import {
  entriesOf,
  entryRow,
  filesWait,
  listRows,
  openLibrary,
  placesOf,
  readSettings,
} from '../src/store/read.ts'
import { followTheme, wearLast, wearTheme } from '../src/ui/theme.ts'
import { actionsAt } from './actions.ts'
import { askedWorks } from './asked-works.ts'
import { makeDesk } from './desk.ts'
import { hearSignals } from './hear-signals.ts'
import { openPopup } from './open-popup.ts'
import { Popup } from './Popup.tsx'
import type { Popup as State, Tab } from './state.ts'
import { readTyped, type TypedArea, typedKeeper } from './typed-store.ts'
import type { Ways } from './ways.ts'

const ALL_SITES = ['http://*/*', 'https://*/*']

const library = openLibrary()

const typedText = typedKeeper(Date.now)

let isSettled = false

const ways: Ways = {
  async tab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return null
    return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito }
  },
  asked: () => askedWorks(location.search),
  windowId: async () => (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT,
  async settings() {
    const settings = await readSettings(await library)
    wearTheme(document.documentElement, localStorage, settings.theme)
    return settings
  },
  lists: async () => listRows(await library),
  filesWait: async () => filesWait(await library),
  async seen({ id, url }) {
    const name = tabRecordName(id)
    return seenTab((await browser.storage.session.get(name))[name] as TabRecord | undefined, url)
  },
  async quoted({ id, url }) {
    const name = quotedRecordName(id)
    const record = (await browser.storage.session.get(name))[name] as QuotedRecord | undefined
    return quotedJustNow(record, url, Date.now())
  },
  forgetQuoted: ({ id }) => browser.storage.session.remove(quotedRecordName(id)),
  async places(keys) {
    const db = await library
    return (await Promise.all(keys.map((key) => placesOf(db, key)))).flat()
  },
  entry: async (id) => entryRow(await library, id),
  entries: async (listId) => entriesOf(await library, listId),
  ask,
  onSignal,
  typed: (tab) => readTyped(areaFor(tab), tab.url, Date.now()),
  keepTyped: (tab, typed) => typedText.keep(areaFor(tab), tab.url, typed),
  async mayRead(url) {
    const origin = sitePattern(url)
    return origin === null || (await browser.permissions.contains({ origins: [origin] }))
  },
  allow(url) {
    const origin = url === null ? null : sitePattern(url)
    return browser.permissions.request({ origins: origin === null ? ALL_SITES : [origin] })
  },
  async hidesFiles() {
    // Firefox knows no such switch.
    if ('getBrowserInfo' in browser.runtime) return false
    return !(await browser.extension.isAllowedFileSchemeAccess())
  },
  openFileSwitch() {
    void browser.tabs
      .create({ url: `chrome://extensions/?id=${browser.runtime.id}` })
      .then(() => window.close())
  },
  openNotes: hasRoomForNotes(browser, globalThis)
    ? (tabId) => void openNotes(browser, globalThis, { tabId }).then(() => window.close())
    : null,
  openLibrary() {
    void browser.runtime.openOptionsPage().then(() => window.close())
  },
  close: () => window.close(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  mark(moment, on) {
    if (moment === 'ready' && on && !isSettled) {
      isSettled = true
      void settleIn()
    }
    if (on) document.documentElement.dataset[moment] = '1'
    else delete document.documentElement.dataset[moment]
  },
}

/** How long opening may take before it is said in words, in milliseconds. */
const WORDLESS = 400

let isDrawn = false

/** The page as it is written shows the shape of what is coming: that is drawn over only by what came, or by words. */
function show(popup: State): void {
  if (isDrawn || popup.view.kind !== 'opening' || popup.problem !== null) draw(popup)
}

function draw(popup: State): void {
  isDrawn = true
  render(<Popup popup={popup} actions={actions} />, document.body)
}

const desk = makeDesk(ways, show)
const actions = actionsAt(desk)
void openPopup(desk)
setLanguage(document.documentElement)
wearLast(document.documentElement, localStorage)
hearSignals(desk)
addEventListener('pagehide', () => typedText.flush())
setTimeout(() => isDrawn || draw(desk.popup()), WORDLESS)

/** What can wait until there is something to type into. */
async function settleIn(): Promise<void> {
  followTheme(document.documentElement, localStorage, window)
  if (await browser.tabs.getCurrent()) document.documentElement.classList.add('in-tab')
}

/** Nothing of a private window is left on the disk. */
function areaFor({ isPrivate = false }: Tab): TypedArea {
  return isPrivate ? browser.storage.session : browser.storage.local
}

/** A site's pattern as permissions name it; null for what no permission can open (a local file, a browser page). */
function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null
}
