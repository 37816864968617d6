import type { Protocol } from '../../messages/protocol.ts'
import { type Addition, addToList } from './add-to-list.ts'
import { refuse, type Shelf } from './change-list.ts'

/** The lines that a save would write, for a person to see; nothing is stored. */
export async function previewSave(
  shelf: Shelf,
  addition: Addition,
): Promise<Protocol['previewSave']['answer']> {
  const working = await shelf.working.get(shelf.db, addition.listId)
  if (!working) return refuse('refusalNoList')
  const added = await addToList(shelf, working, addition)
  if (added.kind === 'refused') return added
  const { line, lines } = added.written
  const text = added.open.text.split(/\r?\n/).slice(line - 1, line - 1 + lines)
  return { kind: 'lines', text: text.join('\n').trimEnd() }
}
