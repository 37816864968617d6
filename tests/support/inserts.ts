import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { editList } from '../../src/markdown/edit.ts'
import { readStatus } from '../../src/markdown/fields/statuses.ts'
import { dateOf } from '../../src/markdown/fields-of-shape.ts'
import { readList } from '../../src/markdown/list.ts'
import type { Change, Edit } from '../../src/model/change.ts'
import type { Entry, ExtraLink, NewEntry } from '../../src/model/entry.ts'
import { corporaFolder } from './corpora.ts'

/** A real commit in which a keeper added one entry; `offset` counts UTF-16 units of `before`. */
interface Insert {
  readonly id: string
  readonly before: string
  readonly offset: number
  readonly add: string
  readonly section: readonly string[]
  readonly entry: {
    readonly title?: string | null
    readonly url?: string | null
    readonly date?: string | null
    readonly venue?: string | null
    readonly tags?: readonly string[]
    readonly status?: string | null
  } | null
}

/** What became of one real addition when it was made here. */
export interface InsertResult {
  readonly id: string
  /** True when the entry begins on the line where the person put it. */
  readonly place: boolean
  /** True when the text written is the person's; null where the record does not say all that they wrote. */
  readonly bytes: boolean | null
  /** True when what was there before is still there. */
  readonly kept: boolean
  readonly was: string
  readonly is: string
}

/** Makes the additions that people made, from what the records say of them; null without the corpora. */
export function replayInserts(): InsertResult[] | null {
  const folder = corporaFolder()
  const file = folder && path.join(folder, 'corpora', 'lists', 'inserts.json')
  if (!file || !existsSync(file)) return null
  const records: Insert[] = JSON.parse(readFileSync(file, 'utf8'))
  return records.flatMap((record) => (record.entry ? [replay(record)] : []))
}

function replay(record: Insert): InsertResult {
  const { id, before, offset, add, section } = record
  const after = before.slice(0, offset) + add + before.slice(offset)
  const wanted = readList(after).entries.find((entry) => isRecorded(entry, record))
  const entry = recorded(record, wanted?.links ?? [])
  const edit = addOpening(before, { kind: 'add', entry, section })
  const outcome = edit.outcomes.at(-1)
  const line = wanted?.line ?? before.slice(0, offset).split('\n').length + leadingLines(add, record)
  const is = addedTo(before, edit.text)
  return {
    id,
    place: outcome?.kind === 'done' && outcome.line === line,
    bytes: saysAll(record, wanted?.links ?? []) ? sameLines(add, is) : null,
    kept: is !== null,
    was: add,
    is: outcome?.kind === 'refused' ? outcome.reason : (is ?? edit.text),
  }
}

/** Adds an entry; where the person opened a section for it, and the list did not by itself, that is asked for too. */
function addOpening(before: string, add: Change & { kind: 'add' }): Edit {
  const edit = editList(before, [add])
  const parent = add.section?.slice(0, -1)
  const title = add.section?.at(-1)
  if (edit.outcomes[0]?.kind === 'done' || !parent || title === undefined) return edit
  return editList(before, [{ kind: 'addSection', section: parent, title }, add])
}

/** True for the entry that the record speaks of: the one in the lines that were added. */
function isRecorded({ line, url, title }: Entry, { before, offset, add, entry }: Insert): boolean {
  const from = before.slice(0, offset).split('\n').length
  return (
    line >= from &&
    line <= from + add.split('\n').length &&
    (entry?.url ? url === entry.url : title === entry?.title)
  )
}

function leadingLines(add: string, { entry }: Insert): number {
  const at = add.indexOf(entry?.url ?? entry?.title ?? '')
  return add.slice(0, Math.max(0, at)).split('\n').length - 1
}

/** What the record says of the entry, with the further links that stand in the text alone. */
function recorded({ entry }: Insert, links: readonly ExtraLink[]): NewEntry {
  const date = entry?.date ? dateOf(entry.date) : undefined
  const status = entry?.status ? readStatus(entry.status.replace(/^\[(.)\]$/, boxWord)) : null
  return {
    title: entry?.title ?? '',
    url: entry?.url ?? '',
    ...(date ? { date } : {}),
    ...(entry?.venue ? { venue: entry.venue } : {}),
    ...(entry?.tags?.length ? { tags: entry.tags } : {}),
    ...(status ? { status } : {}),
    ...(links.length > 0 ? { links } : {}),
  }
}

function boxWord(_box: string, mark: string): string {
  return mark === ' ' ? 'unread' : 'read'
}

/** True when no words are left of what the person wrote once all that the record says is taken away. */
function saysAll({ add, entry, section }: Insert, links: readonly ExtraLink[]): boolean {
  const said = [
    entry?.url,
    ...links.map(({ url }) => url),
    ...section,
    entry?.title,
    entry?.date,
    entry?.venue,
    ...(entry?.tags ?? []),
    entry?.status,
    ...links.map(({ label }) => label),
  ]
  let rest = add.replace(/^\s*(?:[-*+]|\d+[.)])\s/gm, '')
  for (const part of said) if (part) rest = rest.replace(part, ' ')
  if (!entry?.title) return false
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/\[+\W*(?:paper|pdf|arxiv|link|abs|url|html|\w+)\W*\]+\(\s*\)/i, ''),
  )
}

/** The text that was put in; null when anything else was changed. */
function addedTo(before: string, after: string): string | null {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return start + end === before.length ? after.slice(start, after.length - end) : null
}

/**
 * True when two added texts are the same lines. An insertion can be told in several ways (`b\n` after `a\n`, or `\nb`
 * after `a`), and the blank lines around it depend on the place.
 */
function sameLines(was: string, is: string | null): boolean {
  if (is === null) return false
  const wanted = withoutBlankEnds(was)
  for (let at = 0; at < is.length; at++) {
    if (withoutBlankEnds(is.slice(at) + is.slice(0, at)) === wanted) return true
  }
  return false
}

function withoutBlankEnds(text: string): string {
  return text.replace(/^(?:[ \t]*\r?\n)+|(?:\r?\n[ \t]*)+$/g, '')
}
