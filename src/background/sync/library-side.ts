import type { Refusal } from '../../messages/protocol.ts'
import type { ListId } from '../../model/library.ts'
import { baseOf, type Met, writeMeeting, writeSettled } from '../../store/targets.ts'
import type { Stop } from '../../sync/guards.ts'
import type { Known, Meeting, MergeLists } from '../../sync/meeting.ts'
import type { LibrarySide } from '../../sync/sync.ts'
import type { Background } from '../background.ts'
import { type Changed, changeList, type Plan, type Shelf } from '../library/change-list.ts'
import type { Working } from '../library/working-lists.ts'
import { changeLibrary } from '../library-change.ts'

/** Thrown when the library's own storage refuses; nothing was changed. */
export class StorageRefused extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'StorageRefused'
  }
}

/** A list of the library, as a round with its file sees it. */
export function librarySide(background: Background, listId: ListId): LibrarySide {
  return {
    async known() {
      const shelf = await background.shelf()
      const working = await shelf.working.get(shelf.db, listId)
      return working && knownOf(shelf, working)
    },
    async agree(theirs, plan) {
      const answer = await changeLibrary<Agreed | Refusal>(
        background,
        (shelf) => agree(shelf, listId, theirs, plan),
        (made) => (made.kind === 'agreed' && made.changed ? [listId] : []),
      )
      if (answer.kind === 'agreed') return answer.met
      if (answer.reason === 'refusalNoList') return null
      throw new StorageRefused(answer.fills?.[0] ?? answer.reason)
    },
    async settle(text, stamp) {
      const { db, working } = await background.shelf()
      await background.mutate(async () => {
        const list = await working.get(db, listId)
        if (!list) return
        // What was saved while the file was written is still to be written.
        const listChangedAt = list.open.text === text ? list.changedAt : -1
        await writeSettled(db, listId, text, { stamp, listChangedAt })
      })
    },
  }
}

interface Agreed {
  readonly kind: 'agreed'
  readonly met: Meeting | Stop
  readonly changed: boolean
}

async function knownOf({ db }: Shelf, { listId, open }: Working): Promise<Known> {
  const row = await baseOf(db, listId)
  return { ours: open.text, base: row?.text ?? null, pending: row?.pending ?? null }
}

async function agree(
  shelf: Shelf,
  listId: ListId,
  theirs: string,
  plan: (known: Known, merge: MergeLists) => Meeting | Stop,
): Promise<Agreed | Refusal> {
  let met: Meeting | Stop | null = null
  const made = await changeList(shelf, listId, async (working): Promise<Plan | Agreed> => {
    met = plan(await knownOf(shelf, working), mergeInto(shelf, working))
    if (met.kind === 'stop') return { kind: 'agreed', met, changed: false }
    const meeting = kept(met, theirs, shelf.now())
    if (met.text !== working.open.text) {
      return { kind: 'plan', why: 'merge', open: shelf.engine.reread(working.open, met.text), meeting }
    }
    await writeMeeting(shelf.db, listId, meeting)
    return { kind: 'agreed', met, changed: false }
  })
  return isChanged(made) && met ? { kind: 'agreed', met, changed: true } : (made as Agreed | Refusal)
}

/** A merge for which the library's text is read already. */
export function mergeInto({ engine }: Pick<Shelf, 'engine'>, { open }: Pick<Working, 'open'>): MergeLists {
  return (base, _ours, theirs) => engine.merge(open, base, theirs)
}

function isChanged(made: Changed | Agreed | Refusal): made is Changed {
  return made.kind === 'changed'
}

function kept({ text, conflicts }: Meeting, theirs: string, at: number): Met {
  return {
    base: theirs,
    pending: text === theirs ? null : text,
    conflicts: conflicts.map((conflict) => ({ ...conflict, at })),
  }
}
