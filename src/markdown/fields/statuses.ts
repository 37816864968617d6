import type { ReadStatus } from '../../model/status.ts'
import { isCapital } from '../scan/characters.ts'

const WORDS: readonly (readonly [RegExp, ReadStatus])[] = [
  [
    /^(?:not read|un-?read|not yet(?: read)?|no|to[ -]?(?:be )?read|to-?do|later|waiting|next|want to read|pending|new|planned|not started|queued|未读|待读|未完成|想读)$/i,
    'unread',
  ],
  [
    /^(?:reading|in progress|started|currently reading|doing|now|wip|ongoing|partial(?:ly)?|skimmed|在读|阅读中|进行中)$/i,
    'reading',
  ],
  [/^(?:read|done|yes|finished|completed?|x|已读|完成|已完成|读完)$/i, 'read'],
]

const SIGNS: readonly (readonly [string, ReadStatus])[] = [
  ['✅', 'read'],
  ['☑', 'read'],
  ['✔', 'read'],
  ['✓', 'read'],
  [':white_check_mark:', 'read'],
  [':heavy_check_mark:', 'read'],
  [':ballot_box_with_check:', 'read'],
  ['👀', 'reading'],
  [':eyes:', 'reading'],
  ['📖', 'reading'],
  [':book:', 'reading'],
  ['⏳', 'reading'],
  ['🔄', 'reading'],
  ['🚧', 'reading'],
  ['🔖', 'unread'],
  ['⬜', 'unread'],
  ['☐', 'unread'],
  ['🔲', 'unread'],
  ['❌', 'unread'],
  ['✗', 'unread'],
  ['📌', 'unread'],
  [':white_large_square:', 'unread'],
  [':x:', 'unread'],
]

/** The status that the words or the sign in a cell or after `Status:` mean; null when they mean none. */
export function readStatus(text: string): ReadStatus | null {
  const trimmed = text.trim()
  for (const [pattern, status] of WORDS) if (pattern.test(trimmed)) return status
  return statusSign(trimmed)?.status ?? null
}

const KEYWORDS: Readonly<Record<string, ReadStatus>> = {
  TODO: 'unread',
  LATER: 'unread',
  WAITING: 'unread',
  NEXT: 'unread',
  DOING: 'reading',
  NOW: 'reading',
  DONE: 'read',
}

/** The task keyword that a text begins with, as Logseq and Org write it, and its length. */
export function keywordStatus(text: string): { status: ReadStatus; length: number } | null {
  if (!isCapital(text.charCodeAt(0)) || !isCapital(text.charCodeAt(1))) return null
  const word = /^[A-Z]{3,7}(?= \S)/.exec(text)?.[0]
  const status = word === undefined ? undefined : KEYWORDS[word]
  return word !== undefined && status ? { status, length: word.length } : null
}

/** A sign is an emoji, or its name between two of these. */
const COLON = 58

/** The status sign that a text begins with and its length, a variation selector included. */
export function statusSign(text: string): { status: ReadStatus; length: number } | null {
  const first = text.charCodeAt(0)
  if (first !== COLON && !(first > 127)) return null
  for (const [sign, status] of SIGNS) {
    if (text.startsWith(sign))
      return { status, length: sign.length + (text.charCodeAt(sign.length) === 0xfe0f ? 1 : 0) }
  }
  return null
}

/** What a checkbox's character means: `x` read, blank unread, and `/`, `-` or `~` begun. */
export function checkboxStatus(mark: string): ReadStatus {
  if (mark === 'x' || mark === 'X') return 'read'
  return mark === ' ' || mark === '>' || mark === '?' || mark === '!' || mark === '*' ? 'unread' : 'reading'
}

/** The character of a checkbox that says a status; where the list has no sign for `reading` it stays open. */
export function checkboxMark(status: ReadStatus, reading: string | null, read = 'x'): string {
  if (status === 'read') return read
  return status === 'reading' ? (reading ?? ' ') : ' '
}

const SETS: readonly Readonly<Record<ReadStatus, string>>[] = [
  { unread: 'not read', reading: 'reading', read: 'read' },
  { unread: 'unread', reading: 'reading', read: 'read' },
  { unread: 'to read', reading: 'reading', read: 'read' },
  { unread: 'no', reading: 'reading', read: 'yes' },
  { unread: 'todo', reading: 'in progress', read: 'done' },
  { unread: 'to do', reading: 'in progress', read: 'done' },
  { unread: '未读', reading: '在读', read: '已读' },
  { unread: '❌', reading: '⏳', read: '✅' },
  { unread: '⬜', reading: '⏳', read: '✅' },
  { unread: ':x:', reading: ':book:', read: ':white_check_mark:' },
]

/** A status that a list has not written yet, in the words and with the capitals of one that it has (`Not Read`, `Read`). */
export function likeStatus(seen: string, status: ReadStatus): string {
  const plain = seen.trim().toLowerCase()
  const words = SETS.find((set) => Object.values(set).includes(plain))?.[status] ?? status
  return /^\p{Lu}/u.test(seen.trim()) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
