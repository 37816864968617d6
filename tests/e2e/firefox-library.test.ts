import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  enterInAddressBar,
  offeredInAddressBar,
  typeInAddressBar,
} from '../support/browser/firefox-address-bar.ts'
import { clipboardText, errorsOf } from '../support/browser/firefox-chrome.ts'
import { FirefoxLibrary } from '../support/browser/firefox-library.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = `# Reading

## Reasoning

- [First paper](https://one.example/), Apr. 10 2024. \`cot\`.
- [Second paper](https://two.example/), Apr. 11 2024. \`cot\` \`agents\`.
  - a *first* note
- [Third paper](https://three.example/), Apr. 12 2024.

## Agents

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agents\`.
- [AgentBench](https://arxiv.org/pdf/2308.03688), Aug. 7 2023. \`bench\`.
`
const ONE_ENTRY = '# Reading\n\n- [Alone](https://alone.example/), Apr. 11 2024.\n'
const ROWS = ['First paper', 'Second paper', 'Third paper', 'AgentBench', 'AgentBench']

const downloads = mkdtempSync(path.join(tmpdir(), 'listmark-firefox-'))
let session: FirefoxSession
let library: FirefoxLibrary

beforeAll(async () => {
  session = await FirefoxSession.start([], downloads)
  await session.ask('changeSettings', { welcomed: true })
})

afterAll(async () => {
  await session.close()
  rmSync(downloads, { recursive: true, force: true })
})

/** Each journey begins in a new tab with the same list. */
beforeEach(async () => {
  const answer = await session.ask('importList', { name: 'Reading', fileName: 'reading.md', text: LIST })
  if (answer.kind !== 'imported') throw new Error('not imported')
  const { listId } = answer
  await session.ask('changeSettings', { currentList: listId })
  library = await FirefoxLibrary.open(session)
  await library.rows(...ROWS)
  return async () => {
    await library.page.close()
    await session.ask('removeList', { listId })
  }
})

const textIs = (wanted: string) =>
  waitUntil('the text', async () => (await session.text()) === wanted).catch(async () =>
    expect(await session.text()).toBe(wanted),
  )

test('the search narrows the rows while it is typed, by words and by tag', async () => {
  await library.press('/')
  await library.type('bench')
  await library.rows('AgentBench', 'AgentBench')
  await library.press('Control+a')
  await library.type('tag:agents')
  await library.rows('Second paper', 'AgentBench')
  await library.press('Escape')
  await library.rows(...ROWS)
})

test('a note is written in the pane, and stands in the exported file', async () => {
  await library.goToRow('Second paper')
  await library.press('o')
  await library.hasFocus('.pane h2', 'Second paper')
  await library.shows('.pane-note em', 'first')
  await library.focus('.pane-note input:checked')
  await library.press('ArrowLeft')
  await library.hasFocus('.note-input')
  await library.press('Control+End', 'Enter')
  await library.type('- read **twice**')
  await library.press('Control+Enter')
  await library.shows('.pane-note strong', 'twice')
  const wanted = LIST.replace('  - a *first* note\n', '  - a *first* note\n  - read **twice**\n')
  await textIs(wanted)
  await library.press('Escape')
  await library.hasFocus('.row-title', 'Second paper')
  await library.command('export', said('exportList'))
  const file = path.join(downloads, 'reading.md')
  await waitUntil(
    'the file',
    () => readdirSync(downloads).includes('reading.md') && readFileSync(file, 'utf8') === wanted,
  )
})

test('an entry is edited in its form, saved with Ctrl and Enter, and has the focus again', async () => {
  await library.goToRow('First paper')
  await library.press('e')
  await library.hasFocus('#entry-title')
  await library.press('Control+a')
  await library.type('First paper, revised')
  await library.press('Control+Enter')
  await textIs(LIST.replace('[First paper]', '[First paper, revised]'))
  await library.hasFocus('.row-title', 'First paper, revised')
})

test('three rows are selected and tagged by keys; that is undone and made again', async () => {
  await library.goToRow('First paper')
  await library.press('x')
  await library.shows('.bulk-bar', said('selectedCount', '1'))
  await library.press('Shift+ArrowDown', 'Shift+ArrowDown')
  await library.shows('.bulk-bar', said('selectedCount', '3'))
  await library.press('t')
  await library.hasFocus('dialog[open] [role=combobox]')
  await library.type('later')
  await library.shows('dialog[open] [role=option][aria-selected=true]', said('tagNew', 'later'))
  await library.press('Enter', 'Control+Enter')
  const tagged = LIST.replace('`cot`.', '`cot` `later`.')
    .replace('`cot` `agents`.', '`cot` `agents` `later`.')
    .replace('Apr. 12 2024.', 'Apr. 12 2024. `later`.')
  await textIs(tagged)
  await library.hasFocus('.row-title', 'Third paper')
  await library.press('Control+z')
  await textIs(LIST)
  await library.press('Control+Shift+z')
  await textIs(tagged)
})

test('an entry moves to the section that is found by a few letters', async () => {
  await library.goToRow('First paper')
  await library.press('v')
  await library.hasFocus('dialog[open] [role=combobox]')
  await library.type('agen')
  await library.shows('dialog[open] [role=option][aria-selected=true]', 'Agents')
  await library.press('Enter')
  const line = '- [First paper](https://one.example/), Apr. 10 2024. `cot`.\n'
  await textIs(`${LIST.replace(line, '')}${line}`)
})

test('a row is dragged to another section, and undo brings it back', async () => {
  await library.dragRow('First paper', 'Agents')
  const line = '- [First paper](https://one.example/), Apr. 10 2024. `cot`.\n'
  await textIs(`${LIST.replace(line, '')}${line}`)
  await library.press('Control+z')
  await textIs(LIST)
})

test('a selected row is copied as the list has it', async () => {
  await library.goToRow('Second paper')
  await library.press('x')
  await library.focus(`.bulk-bar [title="${said('bulkExport')}"]`)
  await library.press('Enter')
  await library.shows('dialog[open] .button.primary', said('exportCopy'))
  await library.focus('dialog[open] .button.primary')
  await library.press('Enter')
  await library.shows('.toast', said('copiedTitle', 'Second paper'))
  const lines = LIST.split('\n').filter((line) => !/First|Third|AgentBench|# Agents/.test(line))
  expect((await clipboardText(session.firefox.browser)).trim()).toBe(lines.join('\n').trim())
})

test('the palette leads to a section, and ? to the sheet of keys', async () => {
  await library.command('reaso', 'Reasoning')
  await library.shows('h1', 'Reasoning')
  await library.rows('First paper', 'Second paper', 'Third paper')
  await library.goToRow('Second paper')
  await library.press('?')
  await library.shows('dialog[open]', said('keyToggleRead'))
  // Each key stands for itself.
  await library.shows('dialog[open] .key-line', `${said('keySave')}AltShiftS`)
  await library.press('Escape')
  await library.lacks('dialog[open]')
  await library.hasFocus('.row-title', 'Second paper')
})

test('the colours chosen in the settings are worn at once', async () => {
  const background = () =>
    library.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await library.command('settin', said('settings'))
  await library.focus('input[name=theme]:checked')
  await library.press('ArrowRight')
  await library.shows('html[data-theme=light]')
  const light = await background()
  await library.press('ArrowRight')
  await library.shows('html[data-theme=dark]')
  expect(await background()).not.toBe(light)
  await session.ask('changeSettings', { theme: 'system' })
  await library.shows('html[data-theme=system]')
})

test('the charts are drawn, and told as a table', async () => {
  await library.command('charts', said('charts'))
  await library.shows('h1', said('chartsTitle', 'Reading'))
  await library.shows('.chart svg')
  await library.focus('[aria-describedby=chart-tags]')
  await library.press('Enter')
  const cells = await library.page.evaluate(() =>
    [...document.querySelectorAll('.chart-table tbody tr')].map((line) =>
      [...line.children].map(({ textContent }) => textContent).join(' '),
    ),
  )
  expect(cells.sort()).toEqual(['agents 0 0 2', 'bench 0 0 1', 'cot 0 0 2'])
})

test('of what stands twice one is kept with the tags of both, and the other comes back by undo', async () => {
  await library.shows('.findings', said('duplicates'))
  await library.command('listed twice', said('duplicates'))
  await library.shows('.group-title', 'AgentBench')
  await library.focus('.candidate .button')
  expect(await library.focused()).toBe(said('keepThisOne'))
  await library.press('Enter')
  await library.lacks('.group')
  await textIs(LIST.replace(/- .*pdf\/2308.*\n/, '').replace('2023. `agents`.', '2023. `agents` `bench`.'))
  await library.press('Control+z')
  await library.shows('.group-title', 'AgentBench')
  await textIs(LIST)
})

test('after its keyword the address bar offers entries; what no entry has is searched for in the library', async () => {
  const { browser } = session.firefox
  const offers = (what: RegExp, times: number) =>
    waitUntil(`${times} lines of ${what}`, async () => {
      const offered = await offeredInAddressBar(browser)
      return offered.filter((content) => what.test(content)).length === times
    })
  await typeInAddressBar(browser, 'rl paper')
  await offers(/^https:\/\/(one|two|three)\.example\/$/, 2)
  await offers(/#search=paper$/, 1)
  await typeInAddressBar(browser, 'rl zzqx')
  await offers(/#search=zzqx$/, 1)
  await enterInAddressBar(browser)
  await library.shows('main', said('emptyFilter'))
  const search = await library.page.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.value)
  expect(search).toBe('zzqx')
})

test('a file that is picked is previewed and becomes a list; Space shows an entry beside it', async () => {
  const file = path.join(downloads, 'picked.md')
  writeFileSync(file, ONE_ENTRY)
  const field = await library.page.$('input[type=file]')
  await field?.uploadFile(file)
  await addPreviewed('picked')
  await library.goToRow('Alone')
  await library.press(' ')
  await library.shows('.pane h2', 'Alone')
  await library.hasFocus('.row-title', 'Alone')
})

test('a file that is dropped on the library is previewed and becomes a list', async () => {
  await library.dropFile('dropped.md', ONE_ENTRY)
  await addPreviewed('dropped')
  await library.rows('Alone')
})

/** Agrees to the preview of a file. */
async function addPreviewed(name: string): Promise<void> {
  await library.shows('.preview', 'Alone')
  // The preview takes the focus when it comes.
  await library.hasFocus('h1', said('countEntry', '1'))
  await library.focus('main .button.primary')
  expect(await library.focused()).toBe(said('addThisList'))
  await library.press('Enter')
  await library.shows('h1', name)
}

test('no console of the extension has heard an error', async () => {
  expect(await errorsOf(session.firefox.browser, session.firefox.origin)).toEqual([])
})
