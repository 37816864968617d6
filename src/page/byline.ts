import { announcedInside, beforeDate, isLabel, withoutAnnouncement } from './byline-words.ts'
import type { Headline } from './headline.ts'
import { bylineNames, looksPersonal } from './names.ts'
import { isElsewhere, linesAround, nearest, stepsFrom } from './nearby.ts'
import { lineOfBlocks } from './text.ts'

/** Links to an author's own page, and places whose class says that they hold the author: surest first. */
const PLACES = [
  'a[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/autoren/" i],a[href*="/auteur/" i],a[href*="/contributor" i],a[href*="/by/" i],a[href*="/profile/" i]',
  'address a,[class*="byline" i] a,[class*="author" i] a,[class*="autor" i] a',
  '[class*="byline" i],[class*="by-line" i],[class*="author" i],[class*="autor" i],[class*="writer" i],[class*="verfasser" i],[id*="author" i],address,[data-testid*="author" i]',
  '.username,.createdby',
]
const MAX_CANDIDATES = 120
const MAX_LINE = 160
/** Beyond this many levels from the headline a byline is another article's. */
const MAX_STEPS = 7

/**
 * The authors named in the visible byline nearest to the headline.
 * @returns names, or none when no place holds something that reads like names
 */
export function visibleAuthors(document: Document, headline: Headline | null): string[] {
  for (const [at, place] of PLACES.entries()) {
    const elements = nearest(document, place, headline, MAX_CANDIDATES)
    const first = elements.find((element) => !isElsewhere(element, headline))
    const names = first
      ? besides(first, elements, headline).flatMap((element) =>
          namesIn(element, at < 2 || at === PLACES.length - 1),
        )
      : []
    if (names.length > 0 && names.length <= 20) return [...new Set(names)]
  }
  return headline ? announced(headline) : []
}

/** The first element with those that stand in the same block: authors of one byline. */
function besides(first: Element, all: readonly Element[], headline: Headline | null): Element[] {
  if (headline && stepsFrom(headline, first) > MAX_STEPS) return []
  const block = first.parentElement?.parentElement ?? first
  return all.filter((element) => block.contains(element) && !isElsewhere(element, headline))
}

function namesIn(element: Element, sure: boolean): string[] {
  const line = lineOfBlocks(element, 300)
  if (line === '' || line.length > MAX_LINE || isWhole(element)) return []
  const names = bylineNames(beforeDate(withoutAnnouncement(line), languageOf(element)))
  return names.filter((name) => looksPersonal(name) || (sure && HANDLE.test(name)))
}

/** True inside something that is called after the author and holds more than a byline, such as the whole article. */
function isWhole(element: Element): boolean {
  const named = element.closest('[class*="author" i],[class*="autor" i]')
  return named !== null && /^(?:ARTICLE|MAIN|BODY)$/.test(named.tagName)
}

/** The name of an account: one word where only a name is expected. */
const HANDLE = /^[\p{Lu}\p{Lo}]\S{2,}$/u

function languageOf(element: Element): string {
  return element.ownerDocument.documentElement?.getAttribute('lang') ?? 'en'
}

/** Lines near the headline that begin as bylines do, `By Ann Lee`, that follow one such as `Written by`, or that hold a name beside the date. */
function announced(headline: Headline): string[] {
  const lines = linesAround(headline, 120, 40)
  for (const [at, line] of lines.entries()) {
    if (line.length > 100) continue
    const names = namesAnnounced(line, lines[at - 1] ?? '', languageOf(headline.element))
    if (names.length > 0) return names
  }
  return []
}

function namesAnnounced(line: string, before: string, language: string): string[] {
  const bare = withoutAnnouncement(line)
  const told = bare !== line || isLabel(before) ? bare : announcedInside(line)
  const found = told ? beforeDate(told, language) : besideDate(line)
  const names = found ? bylineNames(found) : []
  const isAccount = (name: string) =>
    told !== null && name === found && /:\s*$/.test(line.slice(0, line.indexOf(name)))
  return names.filter((name) => looksPersonal(name) || isAccount(name))
}

/** What a line such as `May 9, 2020 - Ann Lee` holds beside its date; null when it has no date. */
function besideDate(line: string): string | null {
  const parts = line.split(/\s+[-–—|·•/]\s*|\s*[|·•]\s+/).filter((part) => part !== '')
  const others = parts.filter((part) => !/\d/.test(part))
  return parts.length > 1 && /\d{4}/.test(line) && others.length === 1 ? (others[0] ?? null) : null
}
