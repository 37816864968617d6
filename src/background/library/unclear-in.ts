import type { UnclearText } from '../../messages/entry-protocol.ts'
import type { OpenText } from './engine.ts'

/** Most UTF-16 units of a line that are shown. */
const LONGEST = 2000

/** The first lines of a list that could not be understood, with what stands there. */
export function unclearIn({ text, list }: OpenText, most: number): UnclearText[] {
  if (list.unclear.length === 0) return []
  const lines = text.split('\n')
  return list.unclear.slice(0, most).map((unclear) => ({
    ...unclear,
    text: (lines[unclear.line - 1] ?? '').replace(/\r$/, '').slice(0, LONGEST),
  }))
}
