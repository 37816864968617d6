import { render } from 'preact'
import browser from 'webextension-polyfill'
import sample from '../samples/reading-list.md?raw'
import { ask } from '../src/messages/client.ts'
import { setLanguage } from '../src/messages/language.ts'
import { onSignal } from '../src/messages/signal.ts'
import {
  entryRow,
  listRows,
  listText,
  openLibrary,
  sameWork,
  targetRows,
  waitingEntries,
} from '../src/store/read.ts'
import { readOverview } from '../src/store/read-overview.ts'
import { removedLines } from '../src/store/read-removed.ts'
import { allRows, firstRows, newerRows } from '../src/store/read-rows.ts'
import { followTheme, wearTheme } from '../src/ui/theme.ts'
import { actionsAt } from './actions.ts'
import { makeDesk } from './desk.ts'
import { downloadText } from './download.ts'
import { watchFindings } from './duplicates/watch-findings.ts'
import { formDrafts } from './form-drafts.ts'
import { fileWays } from './keeping/file-ways.ts'
import { watchFiles } from './keeping/watch-files.ts'
import { LibraryPage } from './LibraryPage.tsx'
import { entryOfHash, reopenForm, searchOfHash, showEntry, showSearch } from './open-address.ts'
import { painted } from './painted.ts'
import { noteDrafts } from './pane/note-drafts.ts'
import type { Ways } from './ways.ts'

const library = openLibrary()

const ways: Ways = {
  async overview() {
    const overview = await readOverview(await library)
    wearTheme(document.documentElement, localStorage, overview.settings.theme)
    return overview
  },
  lists: async () => listRows(await library),
  firstRows: async (id, count) => firstRows(await library, id, count),
  allRows: async (id) => allRows(await library, id),
  newerRows: async (held) => newerRows(await library, held),
  entry: async (id) => entryRow(await library, id),
  sameWork: async (row) => sameWork(await library, row),
  drafts: noteDrafts(sessionStorage),
  forms: formDrafts(sessionStorage),
  text: async (id) => listText(await library, id),
  removedLists: async () => removedLines(await library),
  waitingEntries: async () => waitingEntries(await library),
  targets: async () => targetRows(await library),
  files: fileWays(library),
  ask,
  onSignal,
  download: downloadText,
  async shortcuts() {
    const commands = await browser.commands.getAll()
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))
  },
  openShortcuts() {
    // Firefox has a call of its own for this page; Chromium has an address.
    if (
      'openShortcutSettings' in browser.commands &&
      typeof browser.commands.openShortcutSettings === 'function'
    ) {
      void browser.commands.openShortcutSettings()
    } else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  },
  keptSteps: () => sessionStorage.getItem('steps'),
  keepSteps: (text) => sessionStorage.setItem('steps', text),
  openTabs(urls) {
    for (const url of urls) void browser.tabs.create({ url, active: false })
  },
  copy: (text) => navigator.clipboard.writeText(text),
  sample,
  painted,
  ready: () => {
    document.documentElement.dataset['ready'] = '1'
  },
}

const desk = makeDesk(ways, (state) =>
  render(<LibraryPage library={state} canConnect={ways.files.canConnect} actions={actions} />, document.body),
)
const actions = actionsAt(desk)
setLanguage(document.documentElement)
followTheme(document.documentElement, localStorage, window)
actions.refresh()
openAddress()
void reopenForm(desk)
addEventListener('hashchange', openAddress)
ways.onSignal(actions.refresh)
watchFiles(ways)
watchFindings(desk)
// The library is all there is of some entries: the browser is asked not to throw it away when the disk is full.
void navigator.storage.persist().catch(() => null)

/** An address that names an entry or a search opens it, once: a reload begins where the page was left. */
function openAddress(): void {
  const id = entryOfHash(location.hash)
  const search = searchOfHash(location.hash)
  if (id === null && search === null) return
  history.replaceState(null, '', location.pathname)
  if (id !== null) void showEntry(desk, id)
  else if (search !== null) void showSearch(desk, search)
}
