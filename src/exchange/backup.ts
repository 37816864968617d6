import { DIALECT_NAMES, type DialectName } from '../model/dialect.ts'
import type { KeptFields, Told } from '../model/library.ts'
import type { BackupChecks } from './backup-checks.ts'
import { type BackupConflict, conflictOf } from './backup-conflict.ts'
import { type BackupWaiting, waitingOf } from './backup-waiting.ts'
import { count, type Found, isRecord, many, record, string } from './damaged.ts'
import { toldOf } from './told.ts'

/** Says of a file that it is a backup of this extension's. */
const FORMAT = 'listmark-backup'

/**
 * The form of a backup that is written; every earlier one is read, too.
 * 1: lists with their earlier texts, what only the library knows of entries, settings.
 * 2: also what waits to be completed, what library and file have in conflict, and which works are told the same or not.
 */
const VERSION = 2

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
  readonly told?: Told
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
  readonly waiting: readonly BackupWaiting[]
  readonly conflicts: readonly BackupConflict[]
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
 * @param checks what only others can check of it
 */
export function readBackup(
  text: string,
  checks: BackupChecks,
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
    return { kind: 'backup', backup: backupOf(found, checks) }
  } catch {
    return { kind: 'damaged' }
  }
}

function backupOf(found: Found, checks: BackupChecks): Backup {
  const lists = many(found['lists'], MOST_LISTS).map((list) => listOf(list, checks))
  const { current, settings, madeAt } = found
  return {
    madeAt: count(madeAt),
    settings: isRecord(settings) ? settings : {},
    current: typeof current === 'number' && lists[current] ? current : null,
    lists,
  }
}

function listOf(value: unknown, checks: BackupChecks): BackupList {
  const found = record(value)
  const dialect = DIALECT_NAMES.find((name) => name === found['dialect'])
  return {
    name: string(found['name']),
    fileName: string(found['fileName']),
    text: string(found['text']),
    ...(dialect && { dialect }),
    entries: many(found['entries'], MOST_ENTRIES).map((entry) => {
      const { at, addedAt, readAt, kept, told } = record(entry)
      return {
        at: count(at),
        addedAt: count(addedAt),
        kept: checks.keptOf(kept),
        ...(readAt !== undefined && { readAt: count(readAt) }),
        ...(told !== undefined && { told: toldOf(told) }),
      }
    }),
    history: many(found['history'], MOST_POINTS).map(pointOf),
    waiting: many(found['waiting'] ?? [], MOST_ENTRIES).map((one) => waitingOf(one, checks)),
    conflicts: many(found['conflicts'] ?? [], MOST_ENTRIES).map((one) => conflictOf(one, checks)),
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
