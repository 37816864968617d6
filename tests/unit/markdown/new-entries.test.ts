import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import type { NewEntry } from '../../../src/model/entry.ts'

/** The lines that adding an entry put in, and the number of the first of them. */
function added(list: string, entry: NewEntry, section?: readonly string[]): { text: string; line: number } {
  const edit = editList(list, [{ kind: 'add', entry, ...(section ? { section } : {}) }])
  const outcome = edit.outcomes[0]
  if (outcome?.kind !== 'done') throw new Error(outcome?.reason)
  const count = edit.text.split('\n').length - list.split('\n').length
  const lines = edit.text.split('\n').slice(outcome.line - 1, outcome.line - 1 + count)
  return { text: lines.join('\n'), line: outcome.line }
}

const bullets = (...titles: string[]) =>
  titles.map((title, index) => `- [${title}](https://example.org/${index})\n`).join('')

const NEW = { title: 'New', url: 'https://example.org/new' }

test('a title gets its site where the list writes `Title | Site`, and none where it does not', () => {
  const list = bullets('One | The Post', 'Two', 'Three | A. Writer')
  const entry = { ...NEW, siteName: 'The Times' }
  expect(added(list, entry).text).toBe('- [New | The Times](https://example.org/new)')
  expect(added(bullets('One', 'Two', 'A – subtitle'), entry).text).toBe('- [New](https://example.org/new)')
  expect(added(list, { ...entry, title: 'News | The Times' }).text).toContain('[News | The Times](')
})

const WRAPPED = `- [One](https://example.org/one)
  - These are words of a note that are wrapped where the eightieth column is
    reached, as people with old terminals do
  - Another note goes on and on, and over the line, for it has much to say that
    nobody will read to its very end
- [Two](https://example.org/two)
  - A third one is here so that the width can be told from more than a few that
    might be chance
`

test('notes are wrapped at the width at which the others are', () => {
  const notes =
    'A note on one line that is far too long for this list, whose keeper wraps notes at eighty columns'
  expect(
    added(WRAPPED, { ...NEW, notes })
      .text.split('\n')
      .slice(1),
  ).toEqual([
    '  - A note on one line that is far too long for this list, whose keeper wraps',
    '    notes at eighty columns',
  ])
})

test('notes are not wrapped in a list with longer lines, and links in them never', () => {
  const long = `${WRAPPED}  - This one was never wrapped although it runs on for more than eighty columns in its line\n`
  const notes = 'words '.repeat(20).trim()
  expect(added(long, { ...NEW, notes }).text).toContain(notes)
  const link = `See [a label of some words](https://example.org/${'x'.repeat(60)})`
  expect(added(WRAPPED, { ...NEW, notes: link }).text).toContain(link.slice(4))
})

test('a list in alphabetical order is kept so, in any alphabet and without regard to case and quotes', () => {
  const list = bullets('Apples', '“Cherries”', 'eggs', 'Figs', 'Grapes')
  expect(added(list, { ...NEW, title: 'Dates' }).line).toBe(3)
  const persian = bullets('آب', 'پایتون', 'ترجمه', 'زبان', 'فارسی', 'کتاب')
  expect(added(persian, { ...NEW, title: 'جنگل' }).line).toBe(4)
})

test('one entry out of order does not draw new ones to it', () => {
  const titles = ['Aa', 'Zz', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh', 'Ii', 'Jj', 'Kk', 'Ll']
  expect(added(bullets(...titles), { ...NEW, title: 'Fz' }).line).toBe(8)
})

test('a short section follows the alphabet of the whole list', () => {
  const sections = ['A1 A2 A3 A4', 'B1 B2 B3 B4', 'C1 C2 C3 C4', 'D1 D2 D3 D4', 'M X']
  const list = sections.map((titles, at) => `## S${at}\n\n${bullets(...titles.split(' '))}`).join('\n')
  const lines = list.split('\n')
  expect(added(list, { ...NEW, title: 'P' }, ['S4']).line).toBe(
    lines.findIndex((line) => line.startsWith('- [X]')) + 1,
  )
})

test('a short list of short sections without one entry out of order is kept in alphabetical order', () => {
  const list = ['A1 A2', 'B1 B2', 'C1 C2', 'D1 D2', 'E1 E2', 'F1 F2']
    .map((titles, at) => `## S${at}\n\n${bullets(...titles.split(' '))}`)
    .join('\n')
  expect(added(list, { ...NEW, title: 'A' }, ['S0']).line).toBe(3)
  const slip = list.replace('[F2]', '[E9]')
  expect(added(slip, { ...NEW, title: 'A' }, ['S0']).line).toBe(5)
})

test('numbers that fall tell that new entries go on top, with the next number', () => {
  const list = '3. [C](https://example.org/c)\n2. [B](https://example.org/b)\n1. [A](https://example.org/a)\n'
  expect(added(list, NEW)).toEqual({ text: '4. [New](https://example.org/new)', line: 1 })
})

const papers = (...ids: string[]) => ids.map((id) => `- [T${id}](https://arxiv.org/abs/${id})\n`).join('')

test('where arXiv numbers fall a newer paper goes on top, and one older than all to the end', () => {
  const list = papers('2405.00005', '2404.00004', '2403.00003', '2402.00002', '2401.00001')
  const paper = (id: string) => ({ title: 'P', url: `https://arxiv.org/abs/${id}` })
  expect(added(list, paper('2406.00001')).line).toBe(1)
  expect(added(list, paper('2312.00001')).line).toBe(6)
})

test('a saved arXiv link takes the form that its neighbours clearly have', () => {
  const pdf = papers('2401.00001', '2401.00002', '2401.00003', '2401.00004', '2401.00005').replaceAll(
    '/abs/',
    '/pdf/',
  )
  const url = 'https://arxiv.org/abs/2106.09685'
  const list = `${pdf}${papers('2401.00006')}`
  const saved = { kind: 'add', entry: { title: 'LoRA', url }, adaptsUrl: true } as const
  expect(editList(list, [saved]).text).toContain('- [LoRA](https://arxiv.org/pdf/2106.09685)\n')
  const mixed = `${pdf}${papers('2401.00006', '2401.00007', '2401.00008')}`
  expect(editList(mixed, [saved]).text).toContain(`- [LoRA](${url})\n`)
  expect(editList('# New\n', [saved]).text).toContain('- [LoRA](https://arxiv.org/pdf/2106.09685).\n')
})

test('a link that a person gave stays as it was given', () => {
  const pdf = papers('2401.00001', '2401.00002', '2401.00003', '2401.00004').replaceAll('/abs/', '/pdf/')
  const url = 'https://arxiv.org/abs/2106.09685v2'
  expect(added(pdf, { title: 'LoRA', url }).text).toBe(`- [LoRA](${url})`)
})

test('a link outside the title is named as the list names that host, however far away', () => {
  const far = '- First [[journal](https://www.nature.com/articles/1)]\n'
  const near = Array.from(
    { length: 130 },
    (_, at) => `- P${at} [[arXiv](https://arxiv.org/abs/2401.0${1000 + at})]\n`,
  )
  const entry = { title: 'New', url: 'https://www.nature.com/articles/2' }
  expect(added(far + near.join(''), entry).text).toBe('- New [[journal](https://www.nature.com/articles/2)]')
})

test('a tag is written in the form that a far part of the list has, when the near part has none', () => {
  const plain = bullets(...Array.from({ length: 70 }, (_, at) => `Title ${at % 7}${at}`))
  const list = `- [Tagged](https://example.org/t) #first\n${plain}`
  expect(added(list, { ...NEW, tags: ['second'] }).text).toBe('- [New](https://example.org/new) #second')
})

test('lines close with the blanks that most lines close with', () => {
  const hard =
    '- [A](https://example.org/a)  \n- [B](https://example.org/b)  \n- [C](https://example.org/c)\n'
  expect(added(hard, NEW).text).toBe('- [New](https://example.org/new)  ')
})

test('the last author stands after what the list has before it', () => {
  const list = `- Ann Lee and Bo Li. **One.** [[pdf](https://example.org/1)]
- Cy Ro, Di Su and Ed Ty. **Two.** [[pdf](https://example.org/2)]
`
  const entry = { ...NEW, authors: ['Fay Um', 'Gus Vo', 'Hal Wu'] }
  expect(added(list, entry).text).toContain('Fay Um, Gus Vo and Hal Wu')
})

test('a heading entry takes the level of most, not that of a deeper or higher one beside it', () => {
  const list = `## Models

### [One](https://example.org/1)
Good.

### [Two](https://example.org/2)
Fine.

### [Three](https://example.org/3)
Long.

#### [Four](https://example.org/4)
Short.
`
  expect(added(list, { title: 'Five', url: 'https://example.org/5' }).text).toMatch(/^### \[Five\]/)
})

test('blanks inside a title stay as they are', () => {
  const title = 'Shape Up\u00a0 v 1.8'
  expect(added(bullets('One', 'Two'), { ...NEW, title }).text).toBe(`- [${title}](https://example.org/new)`)
})

test('links that are named by their sites are so for a site that the list has not linked to', () => {
  const list = `- One [[arXiv](https://arxiv.org/abs/2401.00001)]
- Two [[OpenReview](https://openreview.net/forum?id=x)]
- Three [[paper](https://example.org/3)]
`
  const entry = { title: 'New', url: 'https://www.nature.com/articles/2' }
  expect(added(list, entry).text).toBe('- New [[nature](https://www.nature.com/articles/2)]')
  const plain = list.replaceAll(/\[(arXiv|OpenReview)\]/g, '[pdf]')
  expect(added(plain, entry).text).toBe('- New [[pdf](https://www.nature.com/articles/2)]')
})

test('without a section an entry goes where most entries stand', () => {
  const list = `## Inbox\n\n${bullets('A b', 'C d', 'B a')}\n## Done\n\n${bullets('One')}`
  expect(added(list, NEW).line).toBe(6)
})

test('an entry after one that breaks off at a comma is closed as the others are', () => {
  const text = `## Papers

- [First](https://example.org/1), Apr. 10 2024.
- [Second](https://example.org/2), Apr. 11 2024.
- [Third](https://example.org/3), 
- [Fourth](https://example.org/4), Apr. 12 2024.
`
  const edit = editList(text, [{ kind: 'add', entry: { title: 'Fifth', url: 'https://example.org/5' } }])
  expect(edit.text).toBe(`${text}- [Fifth](https://example.org/5).\n`)
})

test('one title with a bar is no habit of naming the site', () => {
  const text = `## Posts

- [First](https://example.org/1)
- [Second](https://example.org/2)
- [Third](https://example.org/3)
- [Fourth | in two halves](https://example.org/4)
`
  const entry = { title: 'Fifth', url: 'https://example.org/5', siteName: 'Example' }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(`${text}- [Fifth](https://example.org/5)\n`)
})

const LOG = `# Log

## 2024

### March

- 2024-03-18: [Ring](https://example.org/ring)
- 2024-03-04: [Mamba](https://example.org/mamba)

### February

- 2024-02-20: [Sora](https://example.org/sora)

## 2023

### December

- 2023-12-11: [Mixtral](https://example.org/mixtral)
`

test('an entry goes to the month of its date below the year, or to the newest month', () => {
  const dated = (year: number, month: number) => ({ ...NEW, date: { year, month, day: 5 } })
  expect(added(LOG, dated(2023, 12))).toEqual({
    text: '- 2023-12-05: [New](https://example.org/new)',
    line: 18,
  })
  expect(added(LOG, NEW).line).toBe(7)
  const undated = readList('## 2023\n\n### March\n\n- [A](https://example.org/a)\n').entries[0]
  expect(undated?.date).toEqual({ year: 2023, month: 3 })
  const other = readList('## 2023\n\n### Match reports\n\n- [A](https://example.org/a)\n').entries[0]
  expect(other?.date).toBeUndefined()
})

test('a date says no more than the dates of the list say', () => {
  const years = bullets('One', 'Two', 'Three').replace(/\)\n/g, ') · 2023 · good\n')
  const entry = { ...NEW, date: { year: 2024, month: 5, day: 6 } }
  expect(added(years, entry).text).toBe('- [New](https://example.org/new) · 2024')
  expect(added(years.replaceAll('2023', 'May 2023'), entry).text).toContain(' · May 2024')
  expect(added(`${years}- [Four](https://example.org/4) · May 3 2023\n`, entry).text).toContain('May 6 2024')
})

test('an entry of which no section is said goes to those of its status', () => {
  const task = (box: string, title: string) => `- [${box}] [${title}](https://example.org/${title})\n`
  const list = `## Next\n\n${task(' ', 'A')}\n## Done\n\n${task('x', 'B')}${task('x', 'C')}`
  expect(added(list, NEW).line).toBe(4)
  expect(added(list, { ...NEW, status: 'read' }).line).toBe(9)
})

test('a block of HTML between entries is no blank line between them', () => {
  const item = (title: string) => `- [${title}](https://example.org/${title})\n`
  const list = `<details>\n\n${item('A')}\n</details>\n\n<details>\n\n${item('B')}\n</details>\n`
  expect(added(list, NEW)).toEqual({ text: '- [New](https://example.org/new)', line: 10 })
})
