import { readList } from '../../markdown/list.ts'
import { newList, previewList } from '../../markdown/new-list.ts'
import type { Protocol, Refusal } from '../../messages/protocol.ts'
import { DEFAULT_DIALECT, type DialectName } from '../../model/dialect.ts'
import type { List } from '../../model/entry.ts'
import type { ListId } from '../../model/library.ts'
import { orderOf } from '../../store/read.ts'
import { writeNewList } from '../../store/write-list.ts'
import { refuse, type Shelf } from './change-list.ts'
import { columnsOf } from './columns.ts'
import { deriveOrder } from './derive-order.ts'
import { exportName, listName } from './list-name.ts'
import { summaryOf } from './summary.ts'
import { DERIVED_BY } from './working-lists.ts'

type Imported = { readonly kind: 'imported'; readonly listId: ListId }

/** Puts a list into the library under its text, kept to the byte, and makes it the current one. */
export async function importText(
  shelf: Shelf,
  { name, fileName, text }: Protocol['importList']['ask'],
  dialect?: DialectName,
): Promise<Imported | Refusal> {
  if (text.includes('\0')) return refuse('refusalNotText')
  const shown = listName(name) || listName(fileName.replace(/\.\w+$/, ''))
  if (!shown) return refuse('refusalNoName')
  const open = shelf.engine.open(text)
  const { order } = deriveOrder({ entries: [], order: [] }, open.list.entries, shelf.keyOf)
  const list = await writeNewList(shelf.db, {
    id: crypto.randomUUID() as string as ListId,
    name: shown,
    fileName: exportName(fileName, shown),
    text,
    entries: order.filter((item) => typeof item === 'object'),
    summary: dialect ? summaryOfNew(open.list, dialect) : summaryOf(open.list),
    ...(dialect && { dialect }),
    derivedBy: DERIVED_BY,
    now: shelf.now(),
  })
  const ids = await orderOf(shelf.db, list.id)
  shelf.working.keep({ listId: list.id, changedAt: list.changedAt, open, order: ids })
  return { kind: 'imported', listId: list.id }
}

/** Starts a list from nothing but its name, to be kept in that dialect. */
export async function createList(
  shelf: Shelf,
  name: string,
  dialect: DialectName = DEFAULT_DIALECT,
): Promise<Imported | Refusal> {
  const shown = listName(name)
  if (!shown) return refuse('refusalNoName')
  return importText(shelf, { name: shown, fileName: '', text: newList(shown, dialect) }, dialect)
}

/** The summary of a list without entries: the columns of its table are known from what the dialect looks like. */
function summaryOfNew(list: List, dialect: DialectName): ReturnType<typeof summaryOf> {
  const columns = columnsOf(readList(previewList('', dialect)).entries)
  const summary = summaryOf(list)
  if (columns.length === 0) return summary
  return { ...summary, sections: summary.sections.map((section) => ({ ...section, columns })) }
}
