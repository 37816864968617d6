import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { type Change, fieldsOf } from '../../../src/model/change.ts'

/** The text after its entries were taken out and put back, one at a time, each below the one above it. */
function afterPuttingBack(text: string): string {
  return readList(text).entries.reduce((now, { line }) => {
    const entry = readList(now).entries.find((one) => one.line === line)
    const out = editList(now, [{ kind: 'remove', ref: { line } }])
    const above = readList(now).entries.findLast((one) => one.line < line)
    const at = above ? { after: { line: above.line } } : 'start'
    const back: Change[] = entry ? [{ kind: 'add', entry: fieldsOf(entry), section: entry.section, at }] : []
    return editList(out.text, back).text
  }, text)
}

test.each([
  [
    'labels of main links that are not alike',
    '## Read\n\n- First [[arXiv](https://arxiv.org/abs/2401.00001)]\n- Second [[NIPS paper](https://papers.example/2)]\n- Third [[arXiv](https://arxiv.org/abs/2401.00003)]\n- Fourth [[arXiv](https://arxiv.org/abs/2401.00004)]\n',
  ],
  [
    'signs that only some titles bear',
    '## Read\n\n- [First](https://example.org/1), May 1 2024.\n- :heart: [Second](https://example.org/2), May 2 2024.\n- [Third](https://example.org/3), May 3 2024.\n- :fire: [Fourth](https://example.org/4), May 4 2024.\n',
  ],
  [
    'references with labels of their own',
    '## Read\n\n- [First][1]\n- [Second][Series]\n- [Third][Series]\n- [Fourth][1]\n\n[1]: https://example.org/1\n[Series]: https://example.org/series\n',
  ],
  ['years in brackets', '## Read\n\n- [2017] First\n- [2019] Second\n- [2015] Third\n- [2018] Fourth\n'],
  [
    'counts of the keeper',
    '## Read\n\n[1] Poe, Ann. First one. ICML 2020. [pdf](https://example.org/1)\n\n[2] Roe, Ben. Second one. ICML 2021. [pdf](https://example.org/2)\n\n[3] Doe, Cat. Third one. ICML 2022. [pdf](https://example.org/3)\n\n[4] Moe, Dan. Fourth one. ICML 2023. [pdf](https://example.org/4)\n',
  ],
  [
    'prose apart from its title',
    '## Read\n\n- [First](https://example.org/1)\n\n  About the first.\n\n- [Second](https://example.org/2)\n\n  About the second.\n\n- [Third](https://example.org/3)\n\n  About the third.\n',
  ],
  [
    'lines that end in breaks of HTML',
    `## Read\n\n${['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']
      .map((title) => `**${title} one**<br>\n*Ann Poe*<br>\n[[Paper](https://example.org/${title})]\n`)
      .join('\n')}`,
  ],
  [
    'brackets around one link or two',
    '## Read\n\n- [First](https://example.org/1) ([demo](https://demo.example/1), [code](https://git.example/1))\n- [Second](https://example.org/2) ([demo](https://demo.example/2))\n- [Third](https://example.org/3) ([demo](https://demo.example/3), [code](https://git.example/3))\n- [Fourth](https://example.org/4) ([demo](https://demo.example/4))\n- [Fifth](https://example.org/5) ([demo](https://demo.example/5), [code](https://git.example/5))\n',
  ],
  [
    'lines right below a paragraph that no field says',
    '## Read\n\n**First one**\n\n- Paper: https://example.org/1\n- Code: None\n\n**Second one**\n\n- Paper: https://example.org/2\n- Code: https://git.example/2\n\n**Third one**\n\n- Paper: https://example.org/3\n- Code: https://git.example/3\n\n**Fourth one**\n\n- Paper: https://example.org/4\n- Code: None\n',
  ],
  [
    'emphasis of whole cells, and hashtags in them',
    '| Title | Venue | Tags |\n|---|---|---|\n| [First](https://example.org/1) | *ICML 2020* | #one #two |\n| [Second](https://example.org/2) | *ICML 2021* | #one |\n| [Third](https://example.org/3) | *ICLR 2022* | #two #three |\n',
  ],
  [
    'bare URLs beside titled ones',
    '## Read\n\n- https://example.org/1\n- First [[paper](https://example.org/2)]\n- https://example.org/3\n- Second [[paper](https://example.org/4)]\n- https://example.org/5\n',
  ],
])('entries that are put back have the bytes they had: %s', (_name, text) => {
  expect(afterPuttingBack(text)).toBe(text)
})

test('a sign that every title bears stands before a new one too', () => {
  const text = '- 📄 [First](https://example.org/1)\n- 📄 [Second](https://example.org/2)\n'
  const entry = { title: 'Third', url: 'https://example.org/3' }
  expect(editList(text, [{ kind: 'add', entry, at: 'end' }]).text).toBe(
    `${text}- 📄 [Third](https://example.org/3)\n`,
  )
})

test('an image that belongs to one entry is not written beside another', () => {
  const text =
    '- [First](https://example.org/1) ![Stars](https://img.example/1) - one.\n- [Second](https://example.org/2) ![Stars](https://img.example/2) - two.\n'
  const entry = { title: 'Third', url: 'https://example.org/3', description: 'three.' }
  expect(editList(text, [{ kind: 'add', entry, at: 'end' }]).text).toBe(
    `${text}- [Third](https://example.org/3) - three.\n`,
  )
})

test('between two entries that write otherwise than most a third is written as they are', () => {
  const said = (sign: string, titles: string) =>
    [...titles].map((title) => `- [${title}](https://example.org/${title}) ${sign} Said of it\n`).join('')
  const entry = { title: 'New', url: 'https://example.org/new', description: 'Said of it' }
  const below = (text: string, line: number) =>
    editList(text, [{ kind: 'add', entry, at: { after: { line } } }]).text.split('\n')[line]
  const run = said('-', 'abcdefg') + said('—', 'xyz')
  expect(below(run, 8)).toBe('- [New](https://example.org/new) — Said of it')
  const slip = said('-', 'abcdefg') + said('—', 'x') + said('-', 'hij')
  expect(below(slip, 8)).toBe('- [New](https://example.org/new) - Said of it')
})

test('notes that list works are put back as they stood, wherever the list puts the entry', () => {
  const text = '- [A](https://example.org/a)\n  - [Follow-up](https://example.org/f)\n  - A note\n'
  const notes = '- [Follow-up](https://example.org/f)\n- A note'
  const entry = { title: 'A', url: 'https://example.org/a', notes }
  const other = '- [B](https://example.org/b)\n  - Another note\n'
  expect(editList(other, [{ kind: 'add', entry }]).text).toBe(other + text)
})
