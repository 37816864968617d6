import type { OpenList } from '../open-list.ts'
import { headingTitle } from '../sections.ts'
import { escapeAll, harmless, oneLine } from '../write/safe.ts'
import { lineEndingOf, sectionAt } from './lookup.ts'
import type { Planned } from './plan.ts'

/** Plans a new section with this title, the last one inside the section of the path (the list itself when empty). */
export function planAddSection(open: OpenList, path: readonly string[], title: string): Planned {
  const parent = sectionAt(open, path)
  if (parent === null) return { refused: `This list has no section “${path.join(' › ')}”.` }
  const written = headingText(title)
  if (written === '') return { refused: 'A section needs a title.' }
  if (
    sectionAt(open, [...path, oneLine(title)]) !== null &&
    open.sections.some((section) => samePath(section.path, [...path, oneLine(title)]))
  ) {
    return { refused: `This list already has a section “${oneLine(title)}” there.` }
  }
  const eol = lineEndingOf(open.text)
  const offset = endOfSection(open, parent)
  const above = open.text.slice(0, offset)
  const gap =
    above.replace(/^\ufeff/, '') === '' || /\n[ \t]*\r?\n$/.test(above)
      ? ''
      : above.endsWith('\n')
        ? eol
        : eol + eol
  const below = offset < open.text.length ? eol : ''
  return {
    splices: [
      {
        start: offset,
        end: offset,
        text: `${gap}${'#'.repeat(levelIn(open, parent))} ${written}${eol}${below}`,
      },
    ],
  }
}

/** Plans another title for a section's heading; its marks stay. */
export function planRenameSection(open: OpenList, path: readonly string[], title: string): Planned {
  const index = sectionAt(open, path)
  const section = index === null ? undefined : open.sections[index]
  const block = section && open.blocks.blocks[section.block]
  if (!section || block?.kind !== 'heading')
    return { refused: `This list has no section “${path.join(' › ')}”.` }
  const written = headingText(title)
  if (written === '') return { refused: 'A section needs a title.' }
  if (headingTitle(block) === oneLine(title)) return { splices: [] }
  const offset = open.blocks.starts[section.block] ?? 0
  const text = block.text.trimStart().startsWith('#') ? written : atLineStart(written)
  return { splices: [{ start: offset + block.start, end: offset + block.end, text }] }
}

/** True when there are as many sections after adding or renaming one as there should be. */
export function isSectionThere(
  open: OpenList,
  next: OpenList,
  kind: 'addSection' | 'renameSection',
): boolean {
  return next.sections.length === open.sections.length + (kind === 'addSection' ? 1 : 0)
}

function headingText(title: string): string {
  const line = oneLine(title)
  const safe = harmless(line)
  return safe === line && !/\]\(|[`<]|\\[!-/:-@[-`{-~]|#\s*$/.test(line) ? line : escapeAll(line)
}

/** An underlined heading's text, which begins a line: what would begin another block there is escaped. */
function atLineStart(text: string): string {
  return text.replace(/^(?=[-+>=*#:~_])/, '\\').replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((title, index) => title === b[index])
}

/** Level of a heading inside a section: that of its other subsections, or one deeper. */
function levelIn(open: OpenList, parent: number): number {
  const path = open.sections[parent]?.path ?? []
  const child = open.sections.find(
    (section) => section.path.length === path.length + 1 && samePath(section.path.slice(0, -1), path),
  )
  if (child && parent >= 0) return child.level
  const last = open.sections.findLast((section) => section.path.length === path.length + 1)
  return parent < 0 ? (last?.level ?? 2) : Math.min(6, (open.sections[parent]?.level ?? 1) + 1)
}

/** Position after everything in a section, its subsections included. */
function endOfSection(open: OpenList, section: number): number {
  if (section < 0) return open.text.length
  const level = open.sections[section]?.level ?? 1
  const next = open.sections.findIndex((other, index) => index > section && other.level <= level)
  const block = open.sections[next]?.block
  return block === undefined ? open.text.length : (open.blocks.starts[block] ?? open.text.length)
}
