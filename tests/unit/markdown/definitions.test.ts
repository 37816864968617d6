import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import type { NewEntry } from '../../../src/model/entry.ts'

const NEW: NewEntry = { title: 'Emma', url: 'https://example.org/emma_(novel)' }

const added = (text: string, entry: NewEntry = NEW, at: 'auto' | 'start' = 'auto') =>
  editList(text, [{ kind: 'add', entry, at }]).text

const NUMBERED = `# Papers

- [Clocks][1] (Lamport, 1978)
- [Paxos][2] (Lamport, 2001)

Some words.

[1]: https://example.org/clocks
[2]: https://example.org/paxos
`

test('a new entry of a list with numbered references takes the next number and defines it', () => {
  expect(added(NUMBERED)).toBe(
    `${NUMBERED.replace('(Lamport, 2001)\n', '(Lamport, 2001)\n- [Emma][3]\n')}[3]: ${NEW.url}\n`,
  )
})

const BOOKS = `| Book            | Stars |
|:----------------|:------|
| [Piranesi][]    | ★★★   |
| [Exhalation][]  | ★★    |

  [Piranesi]: <https://example.org/piranesi>
  [Exhalation]: <https://example.org/exhalation>

Words at the end.
`

test('a new row is defined by its title, beside the definition of the row that it stands beside', () => {
  const line = `  [Emma]: <${NEW.url}>\n`
  const below = added(BOOKS)
  expect(below).toMatch(/\[Exhalation\]\[\] .*\n\| \[Emma\]\[\] /)
  expect(below).toContain(`exhalation>\n${line}\nWords`)
  const above = added(BOOKS, NEW, 'start')
  expect(above).toMatch(/---\|\n\| \[Emma\]\[\] /)
  expect(above).toContain(`\n\n${line}  [Piranesi]: <`)
})

test('what is defined already is not defined again, and other links are written out', () => {
  expect(added(NUMBERED, { title: 'Clocks again', url: 'https://example.org/clocks' })).toBe(
    NUMBERED.replace('2001)\n', '2001)\n- [Clocks again][1]\n'),
  )
  const named = NUMBERED.replaceAll('1]', 'clk]').replaceAll('2]', 'pax]')
  expect(added(named)).toContain(`- [Emma](${NEW.url})`)
  const inline = '- [A](https://example.org/a)\n- [B](https://example.org/b)\n\n[x]: https://example.org/x\n'
  expect(added(inline)).toContain(`- [Emma](${NEW.url})`)
})

test('a title that cannot be a label leaves the link written out', () => {
  const entry = { ...NEW, title: 'Emma]: https://evil.example [x' }
  const text = added(BOOKS, entry)
  expect(text.match(/^ *\[.*\]: /gm)).toHaveLength(2)
})
