import type { EntryFields } from '../../model/entry.ts'
import type { Styles } from './fill.ts'
import { oneLine } from './safe.ts'

/** Share of the entries around that must bear the same sign for a new one to bear it too; of those put back, all. */
const CONSTANT = 0.9
const ALWAYS = 1 - 1e-9

/** The sign before a title: its own, else the one that all entries around have; empty for none. */
export function markFor({ mark }: EntryFields, { own, everything }: Styles): string {
  const usual = own.marks.best() ?? ''
  if (mark !== undefined) return everything || own.marks.share('') < 1 ? oneLine(mark) : ''
  return own.marks.share(usual) >= (everything ? ALWAYS : CONSTANT) ? usual : ''
}
