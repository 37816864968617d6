import { type Declared, fieldOf } from './evidence.ts'
import { homeNames } from './home-names.ts'
import { plainLine } from './text.ts'
import { folded } from './titles.ts'

/** A paper's journal, where its tags name it, says more than the platform that shows it. */
const SCHOLARLY = ['source', 'highwire'] as const
/** `dublinCore` and the plain tags often name who owns the site rather than the site. */
const DECLARED = ['openGraph', 'jsonLd', 'plain', 'microdata', 'dublinCore'] as const
const MAX_NAME = 120
/** A longer end of a title is a sentence. */
const MAX_END = 40

/**
 * The name of the site that a page belongs to: the declared name that its host or `<title>` confirms, else the end
 * of the `<title>` that its host confirms, else what is declared, what stands after the headline in the `<title>`,
 * what the link to the home page and the feeds are called, and at last the host.
 */
export function siteNameOf(evidence: Declared): string | undefined {
  const journal = named(fieldOf(evidence, 'siteName', SCHOLARLY))[0]
  if (journal) return journal
  const host = hostOf(evidence.url)
  const declared = named(fieldOf(evidence, 'siteName', DECLARED))
  const ends = titleEnds(evidence.documentTitle)
  const confirmed =
    declared.find((name) => meetsHost(name, host) || ends.some((end) => folded(end) === folded(name))) ??
    ends.find((end) => meetsHost(end, host))
  return (
    (confirmed && declared.find((name) => folded(name).includes(folded(confirmed)))) ??
    confirmed ??
    declared[0] ??
    endAfterTitle(evidence, ends) ??
    named(homeNames(evidence.document)).find((name) => meetsHost(name, host)) ??
    host
  )
}

function named(texts: readonly string[]): string[] {
  return texts
    .map((text) => plainLine(text, MAX_NAME))
    .filter((name) => /\p{L}/u.test(name) && !/^https?:|^www\.|^@/.test(name))
}

/** The last and the first part of a title that has parts. */
function titleEnds(title: string): string[] {
  const parts = title.split(/\s+[|\-–—·•»›«:]\s+|\s*[|｜]\s*|[-_](?=[\p{Lo}]+$)/u).map((part) => part.trim())
  return parts.length < 2
    ? []
    : ([parts.at(-1), parts[0]].filter(
        (part) => part !== undefined && part !== '' && part.length <= MAX_END,
      ) as string[])
}

/** The end of a `<title>` whose beginning is the title that the page declares elsewhere. */
function endAfterTitle(evidence: Declared, ends: readonly string[]): string | undefined {
  const last = ends[0]
  if (!last) return undefined
  // Folding takes an article off the beginning of a name, so that a few letters may stand between the two.
  const whole = folded(evidence.documentTitle)
  const titles = fieldOf(evidence, 'title', ['openGraph', 'jsonLd', 'plain', 'microdata']).map(folded)
  const isRest = (title: string) =>
    title !== '' && whole.startsWith(title) && whole.slice(title.length).replace(/^the/, '') === folded(last)
  return titles.some(isRest) ? last : undefined
}

/** True when the host says the same as the name, a part of it, or its initials. */
function meetsHost(name: string, host: string | undefined): boolean {
  const labels = (host ?? '').toLowerCase().split('.').slice(0, -1)
  const said = folded(name)
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
  return labels.some((label) => {
    const plain = folded(label)
    if (plain.length < 2 || said.length < 2) return false
    if (plain === said || (initials.length > 1 && plain === folded(initials))) return true
    return (said.length > 2 && plain.includes(said)) || (plain.length > 3 && said.includes(plain))
  })
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]
}
