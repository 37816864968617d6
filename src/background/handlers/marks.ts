import type { LinkMark } from '../../messages/marks.ts'
import type { Protocol } from '../../messages/protocol.ts'
import type { Sender } from '../../messages/sender.ts'
import { furthestStatus } from '../../model/status.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { entryRow } from '../../store/read.ts'
import type { Background } from '../background.ts'
import { updateEntry } from '../library/update-entry.ts'
import { changeLibrary } from '../library-change.ts'
import { factsOf } from '../marks/facts.ts'
import { modeOfSender } from '../marks/page-of-sender.ts'

type Answers = { readonly [Name in keyof Protocol]: Promise<Protocol[Name]['answer']> }
type Asks = { readonly [Name in keyof Protocol]: Protocol[Name]['ask'] }

/** Says which of a page's links lead to listed works. Where marks are off, a page's script learns nothing. */
export async function linksSeen(
  background: Background,
  { page, urls }: Asks['linksSeen'],
  sender: Sender,
): Answers['linksSeen'] {
  const mode = await modeOfSender(background, page, sender)
  if (mode === 'off') return { mode, marks: [] }
  const { keyOf } = await background.shelf()
  const keys = urls.map(keyOf)
  const found = await background.works.find(keys)
  const first = new Map<WorkKey | null, number>()
  const marks = found.flatMap((entries, at): LinkMark | [] => {
    if (entries.length === 0) return []
    const like = first.get(keys[at] ?? null) ?? at
    first.set(keys[at] ?? null, like)
    return { at, like, status: furthestStatus(entries.map(({ status }) => status)) }
  })
  return { mode, marks }
}

/** Says what a mark stands for. */
export async function markFacts(
  background: Background,
  { page, url }: Asks['markFacts'],
  sender: Sender,
): Answers['markFacts'] {
  if ((await modeOfSender(background, page, sender)) === 'off') return null
  const { db, keyOf } = await background.shelf()
  const key = keyOf(url)
  return key ? factsOf(db, key, background.word) : null
}

/** Opens the library on the entry that a mark stands for. */
export async function openMark(
  background: Background,
  { page, url }: Asks['openMark'],
  sender: Sender,
): Answers['openMark'] {
  const entry = await entryOfMark(background, page, url, sender)
  if (entry !== null) await background.openEntry(entry)
  return null
}

/** Marks the entry that a mark stands for as read or unread. */
export async function setMark(
  background: Background,
  { page, url, status }: Asks['setMark'],
  sender: Sender,
): Answers['setMark'] {
  const entryId = await entryOfMark(background, page, url, sender)
  const row = entryId === null ? null : await entryRow((await background.shelf()).db, entryId)
  if (!row) return null
  await changeLibrary(
    background,
    (shelf) => updateEntry(shelf, { entryId: row.id, set: { status } }),
    (answer) => (answer.kind === 'changed' ? [row.listId] : []),
  )
  return null
}

/** The entry behind a mark: of several, the one that has come furthest, as the mark shows it. */
async function entryOfMark(background: Background, page: string, url: string, sender: Sender) {
  if ((await modeOfSender(background, page, sender)) === 'off') return null
  const { keyOf } = await background.shelf()
  const [entries = []] = await background.works.find([keyOf(url)])
  const status = furthestStatus(entries.map((entry) => entry.status))
  return entries.find((entry) => entry.status === status)?.entryId ?? null
}
