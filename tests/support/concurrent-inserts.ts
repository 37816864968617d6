import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mergeLists } from '../../src/sync/merge.ts'
import { corporaFolder } from './corpora.ts'

/** A real commit in which a keeper added an entry to a list. */
interface Insert {
  readonly id: string
  readonly before: string
  readonly offset: number
  readonly add: string
}

/** What became of two real additions to one list that were made at the same time. */
export interface Concurrent {
  readonly ids: readonly [string, string]
  /** No conflict, and both additions there as they were written. */
  readonly isMerged: boolean
  readonly isMergedByGit: boolean
}

/**
 * Replays every real addition against a second one at the same spot: another keeper's commit, its lines moved there.
 * @returns null without the corpora
 */
export function replayConcurrently(): Concurrent[] | null {
  const folder = corporaFolder()
  const file = folder && path.join(folder, 'corpora', 'lists', 'inserts.json')
  if (!file || !existsSync(file)) return null
  const records: Insert[] = JSON.parse(readFileSync(file, 'utf8'))
  return records.flatMap((record) =>
    records
      .filter((other) => isPartner(record, other))
      .slice(0, 2)
      .map((other) => replay(record, other)),
  )
}

/** Two commits of one list whose lines are of one form. */
function isPartner(record: Insert, other: Insert): boolean {
  const list = (id: string) => id.replace(/-\d+$/, '')
  const shape = (add: string) => add.replace(/[^\n|#>*+\-\s].*/g, '').replace(/\d+[.)]/g, '1.')
  return record !== other && list(record.id) === list(other.id) && shape(record.add) === shape(other.add)
}

function replay(record: Insert, other: Insert): Concurrent {
  const { before, offset } = record
  const put = (add: string) => before.slice(0, offset) + add + before.slice(offset)
  const [ours, theirs] = [put(record.add), put(other.add)]
  const { text, conflicts } = mergeLists(before, ours, theirs)
  const lines = new Set(text.split('\n'))
  const areThere = [record.add, other.add].every((add) => add.split('\n').every((line) => lines.has(line)))
  return {
    ids: [record.id, other.id],
    isMerged: conflicts.length === 0 && areThere,
    isMergedByGit: mergesInGit(before, ours, theirs),
  }
}

/** True when `git merge-file` merges without a conflict. */
function mergesInGit(base: string, ours: string, theirs: string): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'listmark-merge-'))
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text)
      return path.join(folder, name)
    })
    execFileSync('git', ['merge-file', '-p', '-q', ...files], { stdio: 'pipe' })
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
