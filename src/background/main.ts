import browser, { type Runtime } from 'webextension-polyfill'
import { openNotes } from '../messages/open-notes.ts'
import { postSignal } from '../messages/signal.ts'
import { word } from '../messages/words.ts'
import linksScript from '../reader/links-script.ts?script&iife'
import pageScript from '../reader/page-script.ts?script&iife'
import { pdfReader } from '../reader/pdf-reader.ts'
import { fetchedReader } from '../reader/read-fetched.ts'
import { readLinks } from '../reader/read-links.ts'
import { readSelection } from '../reader/read-selection.ts'
import { readTab } from '../reader/read-tab.ts'
import { fileHandle } from '../store/file-handles.ts'
import { openLibrary } from '../store/read.ts'
import { assemble } from './assemble.ts'
import { chooseWorks } from './links/choose-works.ts'
import { quickSaveLink } from './links/quick-save-link.ts'
import { menuNamer } from './menu-names.ts'
import { MENU_ITEMS, onMenuClick } from './menus.ts'
import { offscreenOf } from './offscreen.ts'
import { entryFinder } from './omnibox/find-entries.ts'
import { onChosen, onTyped } from './omnibox/omnibox.ts'
import { plainWriting, xmlWriting } from './omnibox/writing.ts'
import { openEntry } from './open-entry.ts'
import { QUEUE_ALARM } from './queue/run-queue.ts'
import { quickSave } from './quick-save.ts'
import { quoteSelection } from './quote-selection.ts'
import { receive } from './receive.ts'
import { textDownloader } from './sync/download-text.ts'
import { SYNC_ALARM } from './sync/keeper.ts'
import { lookAtTabsInSight } from './tabs/look-again.ts'
import { mayRead } from './tabs/may-read.ts'
import { watchTabs } from './tabs/watch-tabs.ts'

const contentScripts = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? []

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const finder = entryFinder(
  async () => (await background.shelf()).db,
  () => wait(0),
)

const background = assemble({
  tabs: browser.tabs,
  button: browser.action,
  session: browser.storage.session,
  alarms: browser.alarms,
  word,
  openLibrary,
  openEntry: (id) => openEntry(browser, browser.runtime.getURL('options/options.html'), id),
  signal(signal) {
    postSignal(signal)
    if (signal.kind === 'libraryChanged') finder.forget(signal.listIds)
    void nameMenus()
  },
  inject: (tabId) => browser.scripting.executeScript({ target: { tabId }, files: contentScripts }),
  readTab: (tabId) => readTab(browser.scripting, pageScript, tabId),
  readLinks: (wanted) => readLinks(browser.scripting, linksScript, wanted),
  readPdf: pdfReader({
    runtime: browser.runtime,
    offscreen: offscreenOf(globalThis),
    readHere: __FIREFOX__ ? readPdfHere : undefined,
  }),
  readHtml: fetchedReader({
    runtime: browser.runtime,
    offscreen: offscreenOf(globalThis),
    ...(typeof DOMParser === 'undefined'
      ? {}
      : { parse: (html: string) => new DOMParser().parseFromString(html, 'text/html') }),
  }),
  fetch: (...request) => fetch(...request),
  mayReadFiles: async () => browser.extension.isAllowedFileSchemeAccess().catch(() => false),
  mayRead: (url) => mayRead(browser.permissions, url),
  wait,
  isOnline: () => navigator.onLine,
  download: textDownloader({
    downloads: browser.downloads,
    wait,
    // The type knows only pages: a service worker has no such function.
    ...('createObjectURL' in URL && { objectUrls: URL }),
  }),
  fileOf: fileHandle,
  now: Date.now,
  random: Math.random,
})

const nameMenus = menuNamer(background, browser.contextMenus)

// Every listener is registered at once, at every start: one that came later would miss what woke the worker.
const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') }
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  receive(background, own, message, sender),
)
watchTabs(background, browser.tabs)

browser.commands.onCommand.addListener(async (command, tab) => {
  // At once, with nothing awaited before: the browser wants to see the key.
  if (command === 'open-notes') return openNotes(browser, globalThis, besideOf(tab))
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (active && command === 'save-page') await quickSave(background, active)
  if (active && command === 'quote-selection')
    await quoteSelection(background, active, await readSelection(browser.scripting, active.id))
  if (active?.windowId !== undefined && command === 'save-tabs')
    await chooseWorks(browser.windows, { of: 'tabs', windowId: active.windowId })
})

const omnibox = {
  word,
  writing: __FIREFOX__ ? plainWriting : xmlWriting,
  libraryUrl: browser.runtime.getURL('options/options.html'),
  finder,
  opening: browser.tabs,
  setFirst: (description: string) => browser.omnibox.setDefaultSuggestion({ description }),
}
// What cannot be read now is told as soon as something is typed.
browser.omnibox.onInputStarted.addListener(() => void finder.warm().catch(() => null))
browser.omnibox.onInputChanged.addListener((typed, suggest) => void onTyped(omnibox, typed, suggest))
browser.omnibox.onInputEntered.addListener((chosen, where) => void onChosen(omnibox, chosen, where))

browser.contextMenus.onClicked.addListener((info, tab) =>
  onMenuClick(info, tab, {
    save: (shown) => quickSave(background, shown),
    saveLink: (shown, link) => quickSaveLink(background, shown, link),
    choose: (from) => chooseWorks(browser.windows, from),
    openLibrary: () => browser.runtime.openOptionsPage(),
    openNotes: (shown) => openNotes(browser, globalThis, besideOf(shown)),
    quote: async (shown, { text, ...frame }) =>
      quoteSelection(background, shown, text ?? (await readSelection(browser.scripting, shown.id, frame))),
  }),
)

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await browser.contextMenus.removeAll()
  for (const { title, ...item } of MENU_ITEMS) browser.contextMenus.create({ ...item, title: word(title) })
  await nameMenus()
  await background.painter.paintAll()
  void lookAtTabsInSight(background)
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('options/options.html?welcome') })
})

browser.runtime.onStartup.addListener(() => {
  void background.painter.paintAll()
  background.wakeQueue()
  void background.keeper.all()
})
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === QUEUE_ALARM) background.wakeQueue()
  if (name === SYNC_ALARM) void background.keeper.all()
})
browser.permissions.onAdded.addListener(() => {
  void background.painter.paintAll()
  void lookAtTabsInSight(background)
})
addEventListener('online', () => background.wakeQueue())

/** Where the notes of a tab open. */
function besideOf(tab: { windowId?: number | undefined } | undefined) {
  return tab?.windowId === undefined ? null : { windowId: tab.windowId }
}

/** Firefox's background is a page: the reader of PDFs is loaded there when there is one to read. */
async function readPdfHere(url: string) {
  const [{ readPdf }, { openPdf }] = await Promise.all([
    import('../reader/pdf/read-pdf.ts'),
    import('../reader/pdf/open-pdf.ts'),
  ])
  return readPdf(url, (...request) => fetch(...request), openPdf)
}
