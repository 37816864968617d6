import type { Entry, List, Section } from '../model/entry.ts'
import { type Blocks, blocksAfterEdit, blocksOf } from './blocks-of.ts'
import { candidatesIn } from './candidates.ts'
import { withClosingTags } from './closing-tags.ts'
import { entryHeadings } from './entry-headings.ts'
import { findEntries } from './find-entries.ts'
import type { Found } from './reading.ts'
import { type SectionAt, sectionsOf } from './sections.ts'
import { joinTitledHeadings } from './titled-headings.ts'
import { unclearLines } from './unclear.ts'

/** A list that was read and is kept so: an edit reads only what it touches again. */
export interface OpenList {
  readonly text: string
  /** The blocks as they were scanned, and with the links below headings taken as part of these. */
  readonly scanned: Blocks
  readonly blocks: Blocks
  readonly sections: readonly SectionAt[]
  /** The entries with their places; `list.entries` has the same order. */
  readonly found: readonly Found[]
  readonly list: List
}

/** Reads a list and keeps what was learned. Never throws, whatever the text. */
export function openList(text: string): OpenList {
  return assemble(text, blocksOf(text))
}

/**
 * Reads the text again after it was changed, by whomever; the result is the same as `openList(text)`.
 * Only the stretch between what both texts share at their start and at their end is scanned.
 */
export function reread(open: OpenList, text: string): OpenList {
  if (open.text === text) return open
  const shared = Math.min(open.text.length, text.length)
  let start = 0
  while (start + STRETCH <= shared && isSameFrom(open.text, text, start)) start += STRETCH
  while (start < shared && open.text.charCodeAt(start) === text.charCodeAt(start)) start++
  let end = 0
  while (end + STRETCH <= shared - start && isSameTo(open.text, text, end)) end += STRETCH
  while (end < shared - start && sameFromEnd(open.text, text, end)) end++
  return rereadBetween(open, text, start, open.text.length - end)
}

/** As `reread`, when the caller knows where the texts differ: from `start` to `oldEnd` in the old text. */
export function rereadBetween(open: OpenList, text: string, start: number, oldEnd: number): OpenList {
  return assemble(text, blocksAfterEdit(open.scanned, text, start, oldEnd))
}

/** How much is compared at once: long texts differ in few places. */
const STRETCH = 4096

function isSameFrom(a: string, b: string, at: number): boolean {
  return a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)
}

function isSameTo(a: string, b: string, end: number): boolean {
  const stretch = (text: string) => text.slice(text.length - end - STRETCH, text.length - end)
  return stretch(a) === stretch(b)
}

function sameFromEnd(a: string, b: string, end: number): boolean {
  return a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
}

function assemble(text: string, scanned: Blocks): OpenList {
  const blocks = joinTitledHeadings(scanned)
  const headings = entryHeadings(blocks)
  const sections = sectionsOf(blocks, headings)
  const found = withClosingTags(findEntries(blocks, candidatesIn(blocks, sections, headings)))
  const entries = found.map((place) => entryAt(place, found, blocks, sections))
  let unclear: List['unclear'] | undefined
  const list: List = {
    entries,
    sections: counted(sections, found),
    // Looked for when asked for: an edit has no use for it.
    get unclear() {
      unclear ??= unclearLines(blocks, found)
      return unclear
    },
  }
  return { text, scanned, blocks, sections, found, list }
}

const TOP: readonly string[] = []

function entryAt(
  place: Found,
  found: readonly Found[],
  { lines }: Blocks,
  sections: readonly SectionAt[],
): Entry {
  const { reading } = place
  const section = sections[place.section]
  const parent = found[place.parent]
  // Not a spread: that would give every entry a hidden class of its own, which is slow and large.
  const entry: Writable<Entry> = Object.assign(
    {
      title: '',
      url: '',
      line: firstLine(place, lines) + 1,
      lines: linesOf(place, lines),
      section: section?.path ?? TOP,
      layout: reading.layout,
    },
    reading.fields,
  )
  if (section?.date && !entry.date) entry.date = section.date
  if (place.notes) entry.notes = place.notes
  if (parent) entry.parentLine = firstLine(parent, lines) + 1
  return entry
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Lines of an entry, with what belongs to it in blocks of their own. */
function linesOf(place: Found, lines: readonly number[]): number {
  if (place.blockEnd <= place.block + 1) return place.reading.lines
  const last = place.blockEnd - 1
  return (lines[last] ?? 0) - firstLine(place, lines) + (place.lastLines ?? 1)
}

/** 0-based line on which an entry begins. */
export function firstLine(place: Found, lines: readonly number[]): number {
  return (lines[place.block] ?? 0) + place.reading.line
}

function counted(sections: readonly SectionAt[], found: readonly Found[]): Section[] {
  const counts = new Array<number>(sections.length).fill(0)
  for (const { section } of found) if (section >= 0) counts[section] = (counts[section] ?? 0) + 1
  return sections.map(({ path, level, line }, index) => ({
    path,
    level,
    line: line + 1,
    entryCount: counts[index] ?? 0,
  }))
}
