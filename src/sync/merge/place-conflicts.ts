import { lineAt } from '../../markdown/edits/refs.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import type { Conflict } from './conflict.ts'
import type { Piece } from './piece.ts'

/** The conflicts of all pieces with their places in the merged text. */
export function placeConflicts(merged: OpenList, pieces: readonly Piece[]): Conflict[] {
  const conflicts: Conflict[] = []
  let at = 0
  for (const { text, unit, conflicts: drafts } of pieces) {
    if (drafts.length > 0) {
      const line = Math.min(lineAt(merged, at), lineAt(merged, merged.text.length))
      const place = { section: sectionAtLine(merged, line), title: unit?.entry?.entry.title ?? '', line }
      for (const draft of drafts) conflicts.push({ ...place, ...draft })
    }
    at += text.length
  }
  return conflicts
}

function sectionAtLine({ list }: OpenList, line: number): readonly string[] {
  return list.sections.findLast((section) => section.line <= line)?.path ?? []
}
