import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readList } from '../../../src/markdown/list.ts'
import type { Entry } from '../../../src/model/entry.ts'

const FOLDER = 'tests/fixtures/lists'

/** What a person reads in a list of ours: `NAME.json` beside `NAME.md`. */
interface Expected {
  readonly line: number
  readonly title: string
  readonly url: string
  readonly section: readonly string[]
  /** Year, month and day, as far as they are said. */
  readonly date?: string
  readonly tags?: readonly string[]
  readonly status?: string
}

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'))

test.each(NAMES)('%s is read as a person reads it', (name) => {
  const text = readFileSync(path.join(FOLDER, `${name}.md`), 'utf8')
  const expected: Expected[] = JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'))
  expect(readList(text).entries.map(said)).toEqual(expected)
})

test('line ends, a byte order mark and tabs change nothing of what is read', () => {
  for (const name of NAMES) {
    const text = readFileSync(path.join(FOLDER, `${name}.md`), 'utf8')
    const other = text.startsWith('---') ? text : `\ufeff${text}`
    expect(readList(other.replaceAll('\n', '\r\n')).entries.map(said), name).toEqual(
      readList(text).entries.map(said),
    )
  }
})

function said({ line, title, url, section, date, tags, status }: Entry): Expected {
  const parts = date && [date.year, date.month, date.day].filter((part) => part !== undefined)
  return {
    line,
    title,
    url,
    section,
    ...(parts ? { date: parts.join('-') } : {}),
    ...(tags ? { tags } : {}),
    ...(status ? { status } : {}),
  }
}
