import { editOpenList } from '../../markdown/edit.ts'
import { entryAtLine } from '../../markdown/edits/lookup.ts'
import { lineAt } from '../../markdown/edits/refs.ts'
import { type OpenList, reread } from '../../markdown/open-list.ts'
import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import { type ConflictDraft, linesConflict, type Texts } from './conflict.ts'
import { wordsOf } from './match.ts'
import { type FieldsMerge, HEAD_FIELDS, type HeadField, isSame, mergeFields } from './merge-fields.ts'
import { mergeWords } from './merge-words.ts'
import { type HeadVersions, type Piece, textOf } from './piece.ts'
import { headOf, type Unit } from './units.ts'

/** An entry that both sides changed, with what it should say. */
interface Pending {
  readonly piece: Piece
  readonly heads: HeadVersions
  readonly fields: FieldsMerge
  /** The version that is kept where its words do not merge, to take up what the other side says. */
  readonly kept: Unit
}

/**
 * Writes the entries that both sides changed: their words merged, where the result reads as it should, else theirs
 * with ours' fields set. What cannot be written is a conflict.
 * @param near a list much like the merged one
 * @returns the merged list
 */
export function settleHeads(near: OpenList, pieces: readonly Piece[]): OpenList {
  for (const piece of pieces) settleCut(piece)
  const pending = pieces.flatMap((piece) =>
    piece.heads && !isCut(piece.heads) ? [pendingOf(piece, piece.heads)] : [],
  )
  for (const { piece, heads, kept } of pending)
    piece.text = (isOneLayout(heads) ? wordsMerged(heads) : null) ?? headOf(kept)
  const open = reread(near, textOf(pieces))
  const places = placesOf(pieces)
  const wrong = pending.filter(({ piece, fields }) => !says(open, places.get(piece) ?? 0, fields.wanted))
  for (const { piece, kept } of wrong) piece.text = headOf(kept)
  const settled = wrong.length === 0 ? open : setFields(reread(open, textOf(pieces)), pieces, wrong)
  for (const each of pending) report(each)
  return settled
}

/** The fields of an entry that was cut say more than its own lines: these merge by their words, or not at all. */
function settleCut(piece: Piece): void {
  if (!piece.heads || !isCut(piece.heads)) return
  const words = wordsMerged(piece.heads)
  if (words === null) piece.conflicts.push(linesConflict(textsOf(piece.heads)))
  else piece.text = words
}

function isCut({ base, ours, theirs }: HeadVersions): boolean {
  return [base, ours, theirs].some((unit) => unit?.isCut)
}

function pendingOf(piece: Piece, heads: HeadVersions): Pending {
  const { base, ours, theirs } = heads
  const fields = mergeFields(base && fieldsOf(base), fieldsOf(ours), fieldsOf(theirs))
  const isOurs = layoutOf(ours) !== layoutOf(base) && layoutOf(theirs) === layoutOf(base)
  if ((heads.kept ?? (isOurs ? 'ours' : 'theirs')) === 'theirs') return { piece, heads, fields, kept: theirs }
  // Ours wrote the entry in another layout: it stays in that, with what theirs says that ours left alone.
  const isOpen = (field: HeadField) => fields.conflicts.some((conflict) => conflict.field === field)
  const changed = HEAD_FIELDS.filter(
    (field) => !isOpen(field) && !isSame(fields.wanted[field], fieldsOf(ours)[field]),
  )
  return { piece, heads, fields: { ...fields, changed }, kept: ours }
}

function isOneLayout({ base, ours, theirs }: HeadVersions): boolean {
  return layoutOf(ours) === layoutOf(theirs) && (base === undefined || layoutOf(base) === layoutOf(ours))
}

function layoutOf(unit: Unit | undefined): string | undefined {
  return unit?.entry?.entry.layout
}

const NO_FIELDS: EntryFields = { title: '', url: '' }

function fieldsOf({ entry }: Unit): EntryFields {
  return entry?.open.found[entry.index]?.reading.fields ?? NO_FIELDS
}

function wordsMerged({ base, ours, theirs }: HeadVersions): string | null {
  return base ? mergeWords(headOf(base), headOf(ours), headOf(theirs)) : null
}

function says(open: OpenList, at: number, wanted: Partial<EntryFields>): boolean {
  const fields = entryAtLine(open, { line: lineAt(open, at) })?.found.reading.fields
  return fields !== undefined && HEAD_FIELDS.every((field) => isSame(fields[field], wanted[field]))
}

/** Sets ours' fields in theirs' entries, one by one, so that one which cannot be written keeps none from it. */
function setFields(list: OpenList, pieces: readonly Piece[], wrong: readonly Pending[]): OpenList {
  const places = placesOf(pieces)
  let open = list
  let shift = 0
  for (const { piece, heads, fields } of wrong) {
    const at = (places.get(piece) ?? 0) + shift
    for (const field of fields.changed) {
      const set: FieldChanges = { [field]: fields.wanted[field] ?? null }
      const { open: next, edit } = editOpenList(open, [
        { kind: 'update', ref: { line: lineAt(open, at) }, set },
      ])
      const isDone = edit.outcomes[0]?.kind === 'done' && saysField(next, at, field, fields.wanted)
      if (!isDone) {
        addConflict(piece, heads, field)
        continue
      }
      const grown = next.text.length - open.text.length
      piece.text = next.text.slice(at, at + piece.text.length + grown)
      shift += grown
      open = next
    }
  }
  return open
}

function saysField(open: OpenList, at: number, field: HeadField, wanted: Partial<EntryFields>): boolean {
  const fields = entryAtLine(open, { line: lineAt(open, at) })?.found.reading.fields
  return fields !== undefined && isSame(fields[field], wanted[field])
}

function addConflict(piece: Piece, heads: HeadVersions, field: HeadField): void {
  const { base, ours, theirs } = heads
  const value = (unit: Unit | undefined) => (unit ? (fieldsOf(unit)[field] ?? null) : null)
  piece.conflicts.push({
    field,
    base: value(base),
    ours: value(ours),
    theirs: value(theirs),
    texts: textsOf(heads),
  })
}

function textsOf({ base, ours, theirs }: HeadVersions): Texts {
  return { base: base?.text ?? null, ours: ours.text, theirs: theirs.text }
}

/** Reports what both changed; and ours' lines as a whole where they say words that no field holds and that got lost. */
function report({ piece, heads, fields }: Pending): void {
  for (const { field } of fields.conflicts) addConflict(piece, heads, field)
  if (piece.conflicts.length > 0 || !heads.base) return
  const known = new Set([...wordsOf(headOf(heads.base)), ...wordsOf(piece.text)])
  const isLost = [heads.ours, heads.theirs].some((unit) =>
    wordsOf(headOf(unit)).some((word) => !known.has(word)),
  )
  if (isLost) piece.conflicts.push(linesConflict(textsOf(heads)) satisfies ConflictDraft)
}

function placesOf(pieces: readonly Piece[]): Map<Piece, number> {
  const places = new Map<Piece, number>()
  let at = 0
  for (const piece of pieces) {
    if (piece.heads) places.set(piece, at)
    at += piece.text.length
  }
  return places
}
