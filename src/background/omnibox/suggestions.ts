import { type EntryRow, shownFields } from '../../model/library.ts'
import type { Words } from '../browser.ts'
import type { FoundEntries } from './find-entries.ts'
import { type Part, plainWriting, type Writing } from './writing.ts'

/** A line below the address bar: what it stands for, and what it looks like. */
export interface Suggestion {
  readonly content: string
  readonly description: string
}

/** What is offered for what was typed. */
export interface Offer {
  /** The line that Enter takes, as it stands there. */
  readonly first: string
  readonly others: readonly Suggestion[]
}

/** Most entries that are offered; browsers show a few more lines. */
export const MOST_OFFERED = 5

/** How an offer is made. */
export interface OfferWays {
  readonly word: Words
  readonly writing: Writing
  /** Address of the library's page. */
  readonly libraryUrl: string
}

/** The lines for what was typed: how many there are and what Enter opens, the best of them, and the way to all. */
export function offerFor(typed: string, { count, best }: FoundEntries, ways: OfferWays): Offer {
  const { word, writing, libraryUrl } = ways
  const all = {
    content: searchAddress(libraryUrl, typed),
    description: writing([{ text: word('omniboxLibrary', oneLine(typed)) }]),
  }
  const [top] = best
  if (!top)
    return {
      first: writing([{ text: typed.trim() === '' ? word('omniboxHint') : word('omniboxNone') }]),
      others: [all],
    }
  const seen = new Set<string>([addressOf(top, libraryUrl)])
  const others = best.slice(1).flatMap((row) => {
    const content = addressOf(row, libraryUrl)
    // A browser takes no two lines that stand for the same.
    if (seen.has(content)) return []
    seen.add(content)
    return [{ content, description: writing(partsOf(row)) }]
  })
  const figure: Part = { text: count === 1 ? word('omniboxOne') : word('omniboxCount', count), style: 'dim' }
  return { first: writing([...partsOf(top), figure]), others: [...others, all] }
}

/** Where an entry leads: its own page, or its place in the library when it has none. */
export function addressOf(row: EntryRow, libraryUrl: string): string {
  const { url } = shownFields(row)
  return url === '' ? `${libraryUrl}#entry=${row.id}` : url
}

/** The library with a search in it. */
export function searchAddress(libraryUrl: string, typed: string): string {
  return `${libraryUrl}#search=${encodeURIComponent(plainWriting([{ text: typed }]))}`
}

function partsOf(row: EntryRow): readonly Part[] {
  const { title, url } = shownFields(row)
  const parts: Part[] = [{ text: oneLine(title), style: 'match' }]
  if (URL.canParse(url)) parts.push({ text: new URL(url).hostname.replace(/^www\./, ''), style: 'url' })
  return parts
}

/** Longest text of one part; a line is no longer on any screen. */
const LONGEST = 120

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
