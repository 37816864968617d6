import type { EntryId } from '../model/library.ts'
import type { ReadStatus } from '../model/status.ts'
import type { WorkKey } from '../model/work-key.ts'

/** An entry that stands for a work, and how far its reader has come. */
export interface WorkEntry {
  readonly entryId: EntryId
  readonly status: ReadStatus
}

/**
 * How many records hold the works of all lists. With 100,000 works each is 4 KB: little to write again with a save,
 * and all of them are read in a fraction of the time that a record for each work takes.
 */
export const BUCKET_COUNT = 1024

/** An empty bucket; in each, a line holds one work: its key, a tab, and its entries as `id` and a letter. */
export const EMPTY_BUCKET = '\n'

const LETTERS: Record<ReadStatus, string> = { unread: 'u', reading: 'g', read: 'r' }
const STATUSES: Readonly<Record<string, ReadStatus>> = { u: 'unread', g: 'reading', r: 'read' }

/** Which bucket holds a work: FNV-1a over the key's UTF-16 units, so the same in every version. */
export function bucketOf(key: WorkKey): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) & (BUCKET_COUNT - 1)
}

/** The entries that stand for a work, by the work's whole key; none when the bucket does not hold it. */
export function entriesIn(bucket: string, key: WorkKey): WorkEntry[] {
  const start = `\n${escaped(key)}\t`
  const at = bucket.indexOf(start)
  if (at < 0) return []
  const from = at + start.length
  return entriesOfText(bucket.slice(from, bucket.indexOf('\n', from)))
}

/** A bucket in which some works have other entries; a work without entries leaves it. */
export function withWorks(bucket: string, works: ReadonlyMap<WorkKey, readonly WorkEntry[]>): string {
  const lines = new Map<string, string>()
  for (const line of bucket.slice(1, -1).split('\n')) {
    const tab = line.indexOf('\t')
    if (tab >= 0) lines.set(line.slice(0, tab), line.slice(tab + 1))
  }
  for (const [key, entries] of works) {
    if (entries.length > 0) lines.set(escaped(key), entries.map(textOfEntry).join(' '))
    else lines.delete(escaped(key))
  }
  let text = EMPTY_BUCKET
  for (const [key, entries] of lines) text += `${key}\t${entries}\n`
  return text
}

/** A bucket without some entries, whatever work they stand for. */
export function withoutEntries(bucket: string, gone: ReadonlySet<EntryId>): string {
  let text = EMPTY_BUCKET
  for (const line of bucket.slice(1, -1).split('\n')) {
    const tab = line.indexOf('\t')
    const left = entriesOfText(line.slice(tab + 1)).filter(({ entryId }) => !gone.has(entryId))
    if (tab >= 0 && left.length > 0) text += `${line.slice(0, tab)}\t${left.map(textOfEntry).join(' ')}\n`
  }
  return text
}

function textOfEntry({ entryId, status }: WorkEntry): string {
  return `${entryId}${LETTERS[status]}`
}

function entriesOfText(text: string): WorkEntry[] {
  return text.split(' ').flatMap((entry) => {
    const status = STATUSES[entry.slice(-1)]
    return status ? { entryId: Number(entry.slice(0, -1)) as EntryId, status } : []
  })
}

/** A key that can stand on a line: without tabs and line feeds, and never the same as another one's. */
function escaped(key: WorkKey): string {
  if (!/[\t\n\\]/.test(key)) return key
  return key.replace(/[\t\n\\]/g, (sign) => (sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : '\\\\'))
}
