import type { OpenList } from '../open-list.ts'
import { entryAtLine, type Target } from './lookup.ts'
import { lineAt } from './refs.ts'

const KEPT = ['date', 'venue', 'authors', 'tags', 'links', 'description', 'notes'] as const

/** Fields that an entry said where it was and does not say where it is now. */
export function lostFields({ found }: Target, next: OpenList, at: number): string[] {
  const moved = entryAtLine(next, { line: lineAt(next, at) })
  const is = moved ? next.list.entries[moved.index] : undefined
  const { notes = found.notes, ...fields } = found.reading.fields
  const was = { ...fields, notes }
  return KEPT.filter((field) => was[field] !== undefined && is?.[field] === undefined)
}
