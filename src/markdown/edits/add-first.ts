import type { Change } from '../../model/change.ts'
import { DEFAULT_DIALECT, type DialectName } from '../../model/dialect.ts'
import { modelOf, writeLike } from '../dialects/model-list.ts'
import { dialectOf } from '../dialects/registry.ts'
import type { OpenList } from '../open-list.ts'
import { lineEndingOf, sectionAt } from './lookup.ts'
import { findSpot, type Spot } from './place.ts'
import type { Planned } from './plan.ts'

/**
 * Plans to add the first entry of a list in the dialect in which the list was started.
 * @returns null when that is the default one, a table waits for its first row, or the section is not there
 */
export function planAddFirst(
  open: OpenList,
  change: Change & { kind: 'add' },
  careful: boolean,
  named: DialectName | undefined,
): Planned | null {
  if (named === undefined || named === DEFAULT_DIALECT) return null
  const section = change.section ? sectionAt(open, change.section) : open.sections.length - 1
  if (open.found.length > 0 || section === null || typeof change.at === 'object') return null
  const spot = findSpot(open, section, 'end', change.entry)
  if (!spot || spot.table) return null
  const dialect = dialectOf(named)
  const written = writeLike(modelOf(dialect), change.entry, careful)
  if ('refused' in written) return written
  const level = Math.min(6, Math.max(1, open.sections[section]?.level ?? 1) + 1)
  const text = dialect.layout === 'heading' ? written.text.replace(/^#+/, '#'.repeat(level)) : written.text
  const header = dialect.layout === 'table' ? dialect.opening : ''
  return inserted(open, spot, header + text, dialect.layout === 'heading' || dialect.layout === 'table')
}

function inserted(open: OpenList, spot: Spot, text: string, needsGap: boolean): Planned {
  const eol = lineEndingOf(open.text)
  const { offset } = spot
  const above = open.text.slice(0, offset)
  const isOpen = above !== '' && above !== '\ufeff' && !above.endsWith('\n')
  const gap = Math.max(spot.blankAbove ?? 0, needsGap && isText(above) ? 1 : 0)
  const lead = (isOpen ? eol : '') + eol.repeat(gap)
  return {
    splices: [
      { start: offset, end: offset, text: lead + text.replace(/\n/g, eol) + (spot.blankBelow ? eol : '') },
    ],
  }
}

/** True when the line above is not blank. */
function isText(above: string): boolean {
  return /\S[^\n]*\n?$/.test(above)
}
