import type { Change } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import { insertion, type Written } from './add.ts'
import { lineEndingOf, sectionAt, type Target } from './lookup.ts'
import { findSpot } from './place.ts'
import type { Planned } from './plan.ts'
import { removal } from './remove.ts'

/** Plans to move an entry with its notes to another section or place; its own text stays as it is written. */
export function planMove(open: OpenList, target: Target, change: Change & { kind: 'move' }): Planned {
  const section = sectionAt(open, change.section)
  if (section === null) return { refused: `This list has no section “${change.section.join(' › ')}”.` }
  const spot = findSpot(open, section, change.at ?? 'auto', target.found.reading.fields)
  if (!spot) return { refused: 'The entry that it should stand beside is not in this list.' }
  const out = removal(open, target)
  if (spot.offset > target.start && spot.offset < target.end)
    return { refused: 'An entry cannot move into itself.' }
  if (spot.beside === target.found) return { splices: [] }
  const isSame = spot.beside?.reading.layout === target.found.reading.layout
  const splice = insertion(open, isSame ? spot : { ...spot, isRestored: true }, allFields(target), {
    written: asWritten(open, target),
  })
  if (!splice) return { refused: 'The entry cannot be written there.' }
  const inside = splice.start > out.start && splice.start < out.end
  return { splices: [out, inside ? { ...splice, start: out.start, end: out.start } : splice] }
}

/** All that an entry says, for another layout: its notes with what a table's other columns say. */
export function allFields({ found: { reading, notes } }: Target): EntryFields {
  const { fields } = reading
  const cells = Object.entries(fields.cells ?? {}).map(([header, said]) => `${header}: ${said}`)
  const lines = [...cells, ...(notes ? [notes] : []), ...(fields.notes ? [fields.notes] : [])]
  return lines.length > 0 ? { ...fields, notes: lines.join('\n') } : fields
}

/** The entry's lines without their own indent, for a place of the same layout. */
export function asWritten(open: OpenList, { found, start, end }: Target): Written {
  const eol = lineEndingOf(open.text)
  const own = /^[ \t]*/.exec(open.text.slice(start, end))?.[0] ?? ''
  const text = open.text.slice(start, end)
  const lines = (text.endsWith('\n') ? text : text + eol).replaceAll(`\n${own}`, '\n').slice(own.length)
  return { layout: found.reading.layout, text: lines }
}
