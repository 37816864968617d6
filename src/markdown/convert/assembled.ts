import type { Part, Piece } from './parts.ts'
import type { Writer } from './writer.ts'

/** Where an entry of the list given stands in the new text. */
export interface Place {
  readonly piece: Piece
  /** Position of its first line, and the end of its lines. */
  readonly start: number
  readonly end: number
}

/** The new text while it grows. */
interface Draft {
  text: string
  readonly places: Place[]
  /** True while the last line is an entry of the dialect, after which the next one can follow. */
  isRunning: boolean
}

/** The new text, made of what stays and of the entries as they are written now. */
export function assembled(
  parts: readonly Part[],
  writer: Writer,
  lineEnding: string,
): { readonly text: string; readonly places: readonly Place[] } {
  const draft: Draft = { text: '', places: [], isRunning: false }
  parts.forEach((part, index) => {
    if (part.kind === 'kept') {
      draft.text += index === 0 ? part.text : belowEntries(part.text, lineEnding)
      draft.isRunning = false
    } else for (const piece of part.pieces) put(draft, piece, piece.indent, writer, lineEnding)
  })
  return { text: withEndOf(draft.text, parts), places: draft.places }
}

function put(draft: Draft, piece: Piece, indent: string, writer: Writer, lineEnding: string): void {
  const { text: lines, isOld } = writer.write(piece)
  const own = writer.nests && !isOld ? indented(lines, indent) : lines
  if (draft.isRunning && !(isOld && writer.needsBlank)) draft.text += lineEnding.repeat(writer.gap)
  else draft.text = aboveEntries(draft.text, writer.needsBlank, lineEnding)
  if (!draft.isRunning && !isOld) draft.text += withLineEnds(writer.opening, lineEnding)
  const start = draft.text.length
  draft.text += withLineEnds(own, lineEnding)
  draft.isRunning = !isOld || writer.nests
  draft.places.push({ piece, start, end: draft.text.length })
  for (const nested of piece.nested) put(draft, nested, `${indent}  `, writer, lineEnding)
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : text.replace(/^(?=[^\n])/gm, indent)
}

function withLineEnds(text: string, lineEnding: string): string {
  return lineEnding === '\n' ? text : text.replace(/\r?\n/g, lineEnding)
}

/** A blank line above a table or a heading, and above any entry that would else run on from prose. */
function aboveEntries(text: string, needsBlank: boolean, lineEnding: string): string {
  if (text.replace(/^\ufeff/, '') === '') return text
  const broken = text.endsWith('\n') ? text : text + lineEnding
  const last = /([^\n]*)\r?\n$/.exec(broken)?.[1] ?? ''
  const isProse = !/^\s*(?:#|[-*+]\s|\d+[.)]\s)/.test(last)
  return last.trim() === '' || !(needsBlank || isProse) ? broken : broken + lineEnding
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
