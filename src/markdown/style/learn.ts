import { arxivForm, hasArxivVersion } from '../fields/arxiv-url.ts'
import { datePrecision } from '../fields/date-form.ts'
import { readShortMonth, readWholeDate } from '../fields/read-date.ts'
import { readStatus } from '../fields/statuses.ts'
import { dateOf } from '../fields-of-shape.ts'
import type { Reading } from '../reading.ts'
import type { Block } from '../scan/blocks.ts'
import { type Atom, formOf, partText, type Shape } from '../shape.ts'
import { badgeForm } from './badges.ts'
import type { Sightings } from './sightings.ts'
import { siteSign } from './sites.ts'
import { type Place, placeFor } from './style.ts'

/** A count before the words of an entry, and what may stand before it. */
export const COUNT = /^(\s*(?:\*\*|__)?[[(]?)\d{1,4}(?=[\]).])/

/** An entry to learn from, and its block. */
export interface Sample {
  readonly block: Block
  readonly reading: Reading
  /** Blank lines between it and the entry above; undefined when none is above it in its section. */
  readonly gap: number | undefined
  /** Its notes where they stand in blocks of their own, and the blank lines above them. */
  readonly below?: { readonly notes: string; readonly gap: number }
}

/** The key under which ends are counted that announce more and end there. */
export const BROKEN_OFF = 'broken off'

/** What announces that more follows. */
const OPEN_END = /[,;:–—-]$/

/** Notes how one entry's own text is written. */
export function learnShape(seen: Sightings, { block, reading }: Pick<Sample, 'block' | 'reading'>): void {
  const { text } = block
  const { shape, fields } = reading
  if (shape.atoms.length === 0) return
  const atoms = shape.atoms.filter((atom) => !atom.inner)
  const base = ownIndent(text, reading)
  let at = shape.start
  let from: Place = 'start'
  let behind: string = from
  let last = ''
  const between = (to: Place, end: number, labels: readonly string[], form = '') => {
    const plain = withoutPictures(plainBreaks(text.slice(at, end), base))
    const separator = from === 'start' ? uncounted(plain) : plain
    const bare = to === 'end' ? separator.trimEnd() : separator.replace(/[ \t]+(?=\n)/g, '')
    const isLineEnd = reading.layout !== 'table' && (to === 'end' || separator.includes('\n'))
    // A line that breaks off at a comma is a slip: it counts only where no line ends otherwise.
    if (to === 'end' && OPEN_END.test(bare)) {
      seen.see('separators', bare, BROKEN_OFF)
      return
    }
    if (isLineEnd && from !== 'start') seen.seeAlike('trails', trailOf(separator), behind)
    seen.see('separators', bare, `${from}>${to}`)
    seen.see('joints', bare, formKey(from, last, to, form))
    for (const label of labels) {
      seen.see('separators', bare, `${from}>${to} ${label}`)
      seen.see('joints', bare, formKey(from, last, to, form, label))
    }
    last = form
  }
  for (const atom of atoms) {
    const to = placeFor(atom.kind, text.slice(atom.start, atom.end))
    const labels = labelOf(text, atom)
    const form = learnForm(seen, text, atom, fields.url)
    between(to, atom.start, labels, form)
    seen.see('forms', form, atom.kind)
    learnAtom(seen, text, atom)
    at = atom.end
    from = to
    behind = trailKey(to, labels[0])
  }
  between('end', shape.end + (reading.layout === 'table' ? 0 : blanksAfter(text, shape.end)), [])
  learnOrder(
    seen,
    'kind',
    atoms.map((atom) => atom.kind),
  )
  learnOrder(
    seen,
    'label',
    atoms.flatMap((atom) => labelOf(text, atom)),
  )
  seen.see('heads', headOf(shape))
  seen.seeAlike('marks', fields.mark ?? '')
  // Near and far count alike: one neighbour with such a title is no habit.
  seen.seeAlike('sites', siteSign(fields))
  learnAddress(seen, reading)
}

/**
 * The form of an atom; a reference's label is `{ref}` in it, and counted by the URL that it stands for. A link
 * whose words are its URL has it twice.
 */
function learnForm(seen: Sightings, text: string, atom: Atom, url: string): string {
  const form = formOf(text, atom).replace(`[${partText(text, atom, 'url')}](`, '[{url}](')
  const label = atom.kind === 'main' && atom.urlFrom < 0 ? /\]\[([^\]]+)\]/.exec(form)?.[1] : undefined
  if (label === undefined) return form
  seen.seeAlike('references', label, url)
  return form.replace(`][${label}]`, '][{ref}]')
}

/** Notes the form in which an entry links to arXiv. */
export function learnAddress(seen: Sightings, { fields }: Reading): void {
  const form = arxivForm(fields.url)
  if (form) seen.see('arxiv', hasArxivVersion(fields.url) ? `${form} v` : form)
}

/** What an entry consists of: a link that is its title, title and link apart, a title only, a link only. */
export function headOf(shape: Shape): 'main' | 'title+url' | 'title' | 'url' {
  const has = (kind: Atom['kind']) => shape.atoms.some((atom) => atom.kind === kind)
  if (has('main')) return 'main'
  if (has('title')) return has('url') ? 'title+url' : 'title'
  return 'url'
}

function learnAtom(seen: Sightings, text: string, atom: Atom): void {
  const value = partText(text, atom, 'value') ?? ''
  if (atom.kind === 'date') {
    const found = readWholeDate(value) ?? readShortMonth(value)
    const date = dateOf(value)
    if (found && date) seen.see('dates', found.form, datePrecision(date))
  }
  if (atom.kind === 'authors') {
    const last = (/(,? (?:and|&) )[^,;]*$/.exec(value) ?? /([,;] )[^,;]*$/.exec(value))?.[1]
    if (last) seen.see('lastAuthors', last)
  }
  if (atom.kind === 'status') seen.see('statuses', value, readStatus(value) ?? '')
  if (atom.kind === 'url' || atom.kind === 'link') learnLabel(seen, text, atom)
}

/** Notes only how the main link is labelled, by its host. */
export function learnLabels(seen: Sightings, { block, reading }: Sample): void {
  for (const atom of reading.shape.atoms)
    if (atom.kind === 'url' && !atom.inner) learnLabel(seen, block.text, atom)
}

function learnLabel(seen: Sightings, text: string, atom: Atom): void {
  const url = partText(text, atom, 'url') ?? ''
  const label = partText(text, atom, 'label') ?? ''
  const badge = badgeForm(label, url)
  if (badge !== null) seen.see('badges', badge, hostOf(url))
  else if (atom.kind === 'url') seen.see('labels', label, hostOf(url))
}

function learnOrder(seen: Sightings, what: 'kind' | 'label', names: readonly string[]): void {
  const unique = [...new Set(names)]
  unique.forEach((name, index) => {
    for (const later of unique.slice(index + 1)) seen.see('order', name, orderKey(what, name, later))
  })
}

/** The key of what stands between two atoms of these forms: what opens a bracket before one closes it after it. */
export function formKey(from: Place, last: string, to: Place, form: string, label = ''): string {
  return `${from}\t${last}\t${to}\t${form}\t${label}`
}

/** The key under which it is counted which of two kinds or labels stands first. */
export function orderKey(what: 'kind' | 'label', a: string, b: string): string {
  return `${what} ${[a, b].sort().join('<')}`
}

function labelOf(text: string, atom: Atom): string[] {
  const label = partText(text, atom, 'label')
  return label === undefined ? [] : [label]
}

/** Host of a URL without `www.`, or nothing. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** What an entry begins with, its keeper's own count as `{n}`: `[12] `, `**[3]** `, `4) `. */
function uncounted(separator: string): string {
  return separator.replace(/^\s*<br ?\/?>\s*/i, '').replace(COUNT, '$1{n}')
}

/** A separator without what belongs to one entry alone: images and links that say nothing, tags of HTML with values. */
function withoutPictures(separator: string): string {
  if (!/[(<]/.test(separator)) return separator
  return separator
    .replace(/ *\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?/g, '')
    .replace(/ *\[\]\([^)]*\)| *<(?!br)[a-z]+ [^>]*>(?:<\/[a-z]+>)?/gi, '')
}

/** Blanks that close a line, which may be a hard break (CommonMark 6.7). */
function blanksAfter(text: string, at: number): number {
  return /^[ \t]+(?=\r?\n|$)/.exec(text.slice(at, at + 20))?.[0].length ?? 0
}

/** Blanks before the first line end in a separator. */
function trailOf(separator: string): string {
  return /[ \t]*(?=\n|$)/.exec(separator)?.[0] ?? ''
}

/** The key under which it is counted which blanks close a line that ends with this. */
export function trailKey(place: Place, label: string | undefined): string {
  return label === undefined ? place : `${place} ${label}`
}

/** Blanks before an entry's own text on its first line: the indent that its wrapped lines share. */
function ownIndent(text: string, reading: Reading): string {
  return /^[ \t]*/.exec(text.slice(reading.start, reading.shape.start))?.[0] ?? ''
}

/** A separator with `\n` as its line end and without the entry's own indent after it. */
function plainBreaks(separator: string, base: string): string {
  if (!separator.includes('\n')) return separator
  return separator.replace(/\r\n/g, '\n').replaceAll(`\n${base}`, '\n')
}
