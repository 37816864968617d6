import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { editList } from '../../src/markdown/edit.ts'
import { readList } from '../../src/markdown/list.ts'
import { fieldsOf } from '../../src/model/change.ts'
import { corporaFolder } from './corpora.ts'

/** A real commit in which a keeper added one entry; `offset` counts UTF-16 units of `before`. */
interface Insert {
  readonly id: string
  readonly before: string
  readonly offset: number
  readonly add: string
  readonly section: readonly string[]
  readonly entry: { readonly title?: string | null; readonly url?: string | null }
}

/** What became of one real addition when it was made here. */
export interface InsertResult {
  readonly id: string
  /** True when the entry begins on the line where the person put it. */
  readonly place: boolean
  /** True when its lines have the person's bytes. */
  readonly bytes: boolean
  readonly refused: boolean
}

/** Adds what people added, from its fields as read in their own text, and compares; null without the corpora. */
export function replayInserts(): InsertResult[] | null {
  const folder = corporaFolder()
  const file = folder && path.join(folder, 'corpora', 'lists', 'inserts.json')
  if (!file || !existsSync(file)) return null
  const records: Insert[] = JSON.parse(readFileSync(file, 'utf8'))
  return records.filter((record) => record.entry).map(replay)
}

function replay({ id, before, offset, add, section, entry }: Insert): InsertResult {
  const after = before.slice(0, offset) + add + before.slice(offset)
  const from = before.slice(0, offset).split('\n').length
  const to = from + add.split('\n').length
  const wanted = readList(after).entries.find(
    ({ line, url, title }) =>
      line >= from && line <= to && (url === (entry.url ?? '') || title === entry.title),
  )
  if (!wanted) return { id, place: false, bytes: false, refused: true }
  const edit = editList(before, [{ kind: 'add', entry: fieldsOf(wanted), section }])
  const outcome = edit.outcomes[0]
  if (outcome?.kind !== 'done') return { id, place: false, bytes: false, refused: true }
  const lines = (text: string, line: number) =>
    text
      .split('\n')
      .slice(line - 1, line - 1 + wanted.lines)
      .join('\n')
  return {
    id,
    place: outcome.line === wanted.line,
    bytes: lines(edit.text, outcome.line) === lines(after, wanted.line),
    refused: false,
  }
}
