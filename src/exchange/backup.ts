import { DIALECT_NAMES, type DialectName } from '../model/dialect.ts'
import type { KeptFields } from '../model/library.ts'

/** Says of a file that it is a backup of this extension's. */
const FORMAT = 'listmark-backup'

/** The form of a backup that is written; every earlier one is read, too. */
const VERSION = 1

/** Most lists, entries of one list and earlier texts of one list that are read. */
const MOST_LISTS = 1000
const MOST_ENTRIES = 1_000_000
const MOST_POINTS = 10_000

/** What the library alone knows of an entry: which one it is by its place in the text, from 0. */
export interface BackupEntry {
  readonly at: number
  /** Milliseconds since the epoch. */
  readonly addedAt: number
  readonly readAt?: number
  readonly kept: KeptFields
}

/** An earlier text of a list: how to make it from the one after it, or the whole of it. */
export interface BackupPoint {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly why: string
  readonly back: readonly { readonly at: number; readonly remove: number; readonly insert: string }[]
  readonly full?: string
}

/** One list with all that the library keeps of it. */
export interface BackupList {
  readonly name: string
  readonly fileName: string
  readonly text: string
  readonly dialect?: DialectName
  readonly entries: readonly BackupEntry[]
  /** Oldest first. */
  readonly history: readonly BackupPoint[]
}

/** The whole library. */
export interface Backup {
  /** Milliseconds since the epoch. */
  readonly madeAt: number
  /** As they were stored: whoever takes them checks each. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Which of the lists is the current one; null when none is. */
  readonly current: number | null
  readonly lists: readonly BackupList[]
}

/** Why a text is no backup that can be read. */
export type BackupProblem = 'not-a-backup' | 'newer' | 'damaged'

/** A backup as one JSON text. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...backup }, null, 1)}\n`
}

/**
 * Reads what `writeBackup` wrote, made anew field by field: the text may come from anywhere. Never throws.
 * @param keptOf checks what the library alone keeps of an entry; throws when it is something else
 */
export function readBackup(
  text: string,
  keptOf: (value: unknown) => KeptFields,
): { readonly kind: 'backup'; readonly backup: Backup } | { readonly kind: BackupProblem } {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { kind: 'not-a-backup' }
  }
  if (!isRecord(found) || found['format'] !== FORMAT) return { kind: 'not-a-backup' }
  if (typeof found['version'] === 'number' && found['version'] > VERSION) return { kind: 'newer' }
  try {
    return { kind: 'backup', backup: backupOf(found, keptOf) }
  } catch {
    return { kind: 'damaged' }
  }
}

type Found = Readonly<Record<string, unknown>>

function backupOf(found: Found, keptOf: (value: unknown) => KeptFields): Backup {
  const lists = many(found['lists'], MOST_LISTS).map((list) => listOf(list, keptOf))
  const { current, settings, madeAt } = found
  return {
    madeAt: count(madeAt),
    settings: isRecord(settings) ? settings : {},
    current: typeof current === 'number' && lists[current] ? current : null,
    lists,
  }
}

function listOf(value: unknown, keptOf: (value: unknown) => KeptFields): BackupList {
  const found = record(value)
  const dialect = DIALECT_NAMES.find((name) => name === found['dialect'])
  return {
    name: string(found['name']),
    fileName: string(found['fileName']),
    text: string(found['text']),
    ...(dialect && { dialect }),
    entries: many(found['entries'], MOST_ENTRIES).map((entry) => {
      const { at, addedAt, readAt, kept } = record(entry)
      const known = { at: count(at), addedAt: count(addedAt), kept: keptOf(kept) }
      return readAt === undefined ? known : { ...known, readAt: count(readAt) }
    }),
    history: many(found['history'], MOST_POINTS).map(pointOf),
  }
}

function pointOf(value: unknown): BackupPoint {
  const { at, why, back, full } = record(value)
  const splices = many(back, MOST_ENTRIES).map((splice) => {
    const found = record(splice)
    return { at: count(found['at']), remove: count(found['remove']), insert: string(found['insert']) }
  })
  return { at: count(at), why: string(why), back: splices, ...(full !== undefined && { full: string(full) }) }
}

/** Thrown inside this file only: what was found is not what a backup holds there. */
class Damaged extends Error {}

function isRecord(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Found {
  if (isRecord(value)) return value
  throw new Damaged('an object')
}

function many(value: unknown, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value
  throw new Damaged(`at most ${most}`)
}

function string(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Damaged('text')
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Damaged('a count')
}
