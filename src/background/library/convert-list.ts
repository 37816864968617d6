import { convertList as convertText } from '../../markdown/convert/convert-list.ts'
import type { ConvertPreview, Protocol, Refusal, UndoToken } from '../../messages/protocol.ts'
import type { FieldChanges } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import { changeList, refuse, type Shelf } from './change-list.ts'
import type { Touch } from './derive-order.ts'
import { KEEPABLE, keptAfter } from './kept-fields.ts'
import type { Working } from './working-lists.ts'

/** Lines of the new text, and values that would not fit, that a preview shows at most. */
const LINES = 60
const VALUES = 200

type Ask = Protocol['convertList']['ask']

/** What a list would look like in another dialect, and what of it the file would no longer say. */
export async function previewConvert(shelf: Shelf, { listId, to }: Ask): Promise<ConvertPreview | Refusal> {
  const working = await shelf.working.get(shelf.db, listId)
  if (!working) return refuse('refusalNoList')
  const { text, lost } = convertText(working.open.text, to)
  return {
    kind: 'preview',
    text: text.split('\n', LINES).join('\n'),
    lostCount: lost.length,
    lost: lost.slice(0, VALUES).map((one) => ({ ...one, value: one.value.slice(0, 1000) })),
  }
}

/** Rewrites a list in another dialect, in one transaction; what the file has no place for stays in the rows. */
export async function convertList(
  shelf: Shelf,
  { listId, to }: Ask,
): Promise<{ readonly kind: 'converted'; readonly undo: UndoToken } | Refusal> {
  const changed = await changeList(shelf, listId, (working) => {
    const { text, lost } = convertText(working.open.text, to)
    const open = shelf.engine.open(text)
    const lines = new Set(lost.map(({ line }) => line))
    return { kind: 'plan', why: 'convert', open, touched: keptBeside(working, open.list.entries, lines) }
  })
  return changed.kind === 'changed' ? { kind: 'converted', undo: changed.undo } : changed
}

/** What the rows of entries keep of which the new text does not say all. */
function keptBeside(
  { open, order }: Working,
  after: readonly Entry[],
  lines: ReadonlySet<number>,
): Map<number, Touch> {
  const places = new Map(after.map((entry, at) => [nameOf(entry), at]))
  const touched = new Map<number, Touch>()
  open.list.entries.forEach((before, i) => {
    const at = lines.has(before.line) ? places.get(nameOf(before)) : undefined
    const written = at === undefined ? undefined : after[at]
    const id = order[i]
    if (at === undefined || !written || id === undefined) return
    const held: FieldChanges = Object.fromEntries(
      KEEPABLE.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]])),
    )
    touched.set(at, { id, keep: (kept) => keptAfter(kept, held, written) })
  })
  return touched
}

function nameOf({ title, url }: Entry): string {
  return `${url}\n${title}`
}
