import { describe, expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import type { NewEntry } from '../../../src/model/entry.ts'
import { LISTS_BY_LAYOUT } from '../../support/lists-by-layout.ts'

const FOLLOW_UP: NewEntry = { title: 'Follow-up', url: 'https://example.org/follow', status: 'unread' }

function addUnder(text: string, line: number, entry = FOLLOW_UP) {
  const { section } = readList(text).entries.find((each) => each.line === line) ?? { section: [] }
  return editList(text, [{ kind: 'add', entry, section, at: { under: { line } } }])
}

describe('an entry saved under another', () => {
  it.each(Object.entries(LISTS_BY_LAYOUT))('is nested in it and nothing else changes: %s', (_name, text) => {
    for (const host of readList(text).entries) {
      const edit = addUnder(text, host.line)
      const [outcome] = edit.outcomes
      if (outcome?.kind !== 'done') {
        expect(edit.text).toBe(text)
        // A title without a link is one only while no linked item stands in it.
        if (host.url !== '') expect(['table', 'heading', 'paragraph']).toContain(host.layout)
        continue
      }
      const added = readList(edit.text).entries.find(({ line }) => line === outcome.line)
      expect(added).toMatchObject({ title: 'Follow-up', parentLine: host.line })
      const lines = edit.text.split(/(?<=\n)/)
      lines.splice(outcome.line - 1, added?.lines ?? 0)
      expect(lines.join('').trimEnd()).toBe(text.trimEnd())
    }
  })

  it('comes after those that stand in it, indented as they are, with the list’s own forms', () => {
    const text =
      '- [A](https://arxiv.org/pdf/1706.03762), Jun. 12 2017. `t`.\n' +
      '    - [B](https://arxiv.org/pdf/1810.04805), Oct. 11 2018. `t`.\n' +
      '- [C](https://arxiv.org/pdf/1910.10683), Oct. 23 2019. `t`.\n'
    const entry = {
      title: 'D',
      url: 'https://arxiv.org/pdf/2005.14165',
      date: { year: 2020, month: 5, day: 28 },
      tags: ['t'],
    }
    const line = '    - [D](https://arxiv.org/pdf/2005.14165), May. 28 2020. `t`.\n'
    const after = text.replace('- [C]', `${line}- [C]`).replace('May. ', 'May ')
    expect(addUnder(text, 1, entry).text).toBe(after)
  })

  it('goes as far in as a number is wide', () => {
    const text = '9. [A](https://example.org/a)\n10. [B](https://example.org/b)\n'
    expect(addUnder(text, 2).text).toBe(`${text}    - [Follow-up](https://example.org/follow)\n`)
  })

  it('keeps the line ends of the file, and its missing last one', () => {
    const text = '* [A](https://example.org/a)\r\n* [B](https://example.org/b)'
    expect(addUnder(text, 2).text).toBe(`${text}\r\n  * [Follow-up](https://example.org/follow)`)
  })

  it('may stand in one that is nested itself', () => {
    const text = '- [A](https://example.org/a)\n\t- [B](https://example.org/b)\n'
    expect(addUnder(text, 2).text).toBe(`${text}\t\t- [Follow-up](https://example.org/follow)\n`)
  })

  it('is refused in words where the entry has no room for others', () => {
    const text = '| Paper | Link |\n|---|---|\n| A | [x](https://example.org/a) |\n'
    expect(addUnder(text, 3).outcomes).toEqual([
      { kind: 'refused', reason: 'Only below an item of a list can another entry stand.' },
    ])
  })
})
