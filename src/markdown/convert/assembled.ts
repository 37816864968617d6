import { Draft, type Place } from './draft.ts'
import type { Part, Piece } from './parts.ts'
import type { Writer } from './writer.ts'

/** The new text, made of what stays and of the entries as they are written now. */
export function assembled(
  parts: readonly Part[],
  writer: Writer,
  lineEnding: string,
): { readonly text: string; readonly places: readonly Place[] } {
  const draft = new Draft()
  parts.forEach((part, index) => {
    if (part.kind === 'kept') {
      draft.add(index === 0 ? part.text : belowEntries(part.text, lineEnding))
      draft.isRunning = false
    } else for (const piece of part.pieces) put(draft, piece, piece.indent, writer, lineEnding)
  })
  return { text: withEndOf(draft.text, parts), places: draft.places }
}

function put(draft: Draft, piece: Piece, indent: string, writer: Writer, lineEnding: string): void {
  const { text: lines, isOld } = writer.write(piece)
  const own = writer.nests && !isOld ? indented(lines, indent) : lines
  if (draft.isRunning && !(isOld && writer.needsBlank)) draft.add(lineEnding.repeat(writer.gap))
  else draft.add(gapAbove(draft, writer.needsBlank, lineEnding))
  if (!draft.isRunning && !isOld) draft.add(withLineEnds(writer.opening, lineEnding))
  const start = draft.length
  draft.add(withLineEnds(own, lineEnding))
  draft.isRunning = !isOld || writer.nests
  draft.places.push({ piece, start, end: draft.length })
  for (const nested of piece.nested) put(draft, nested, `${indent}  `, writer, lineEnding)
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : text.replace(/^(?=[^\n])/gm, indent)
}

function withLineEnds(text: string, lineEnding: string): string {
  return lineEnding === '\n' ? text : text.replace(/\r?\n/g, lineEnding)
}

/** A blank line above a table or a heading, and above any entry that would else run on from prose. */
function gapAbove({ length, lastLine }: Draft, needsBlank: boolean, lineEnding: string): string {
  if (length === 0 || (length === 1 && lastLine === '\ufeff')) return ''
  const broken = lastLine.endsWith('\n') ? '' : lineEnding
  const isProse = !/^\s*(?:#|[-*+]\s|\d+[.)]\s)/.test(lastLine.replace(/\n$/, ''))
  return lastLine.trim() === '' || !(needsBlank || isProse) ? broken : broken + lineEnding
}

/** A blank line between entries and prose below them, so that it does not become part of the last one. */
function belowEntries(text: string, lineEnding: string): string {
  return text.trim() === '' || /^[ \t]*\r?\n/.test(text) || /^#/.test(text) ? text : lineEnding + text
}

/** The text ends as the list given did: with a line end or without. */
function withEndOf(text: string, parts: readonly Part[]): string {
  const last = parts.at(-1)
  const run = parts.at(-2)
  if (last?.kind !== 'kept' || last.text !== '' || run?.kind !== 'entries') return text
  return run.pieces.at(-1)?.source.endsWith('\n') === false ? text.replace(/\r?\n$/, '') : text
}
