import type { PartialDate } from '../../model/date.ts'
import { headOfTitle, plainTitle } from '../../model/title.ts'
import type { WorkKey } from '../../model/work-key.ts'

/** What is known of a work, at one address. */
export interface Known {
  readonly title: string
  readonly authors?: readonly string[] | undefined
  readonly date?: PartialDate | undefined
  readonly key: WorkKey | null
}

/** Fewest words of a title that says anything, when the authors agree; and when nobody knows them. */
const WORDS = 3
const WORDS_ALONE = 5
const LETTERS_ALONE = 28

/** Titles that many works share: of them the authors must be known. */
const SHARED =
  /^(?:an? )?(?:(?:brief|short|gentle|comprehensive|systematic|literature) )*(?:survey|review|introduction|overview|tutorial|primer|guide|notes?|lectures?|report|proceedings|editorial|preface|foreword|correction|erratum|reply|comment|response)\b/

/** How far a preprint and its publication may lie apart, in years, when nobody knows the authors. */
const YEARS = 3

/**
 * True when two addresses of different keys most likely show one work: the same title and the same first author, or,
 * where authors are not known of both, the same long title of two scholarly sources. In doubt false: a wrong match is
 * worse than a missed one.
 */
export function probablySame(a: Known, b: Known): boolean {
  if (a.key !== null && a.key === b.key) return false
  // One archive gives each of its works one id.
  if (sourceOf(a.key) === 'arxiv' && sourceOf(b.key) === 'arxiv') return false
  const [first, second] = [firstAuthor(a), firstAuthor(b)]
  const bothKnown = first !== null && second !== null
  const [titleA, titleB] = [plainTitle(a.title), plainTitle(b.title)]
  if (bothKnown && !sameAuthor(first, second)) return false
  if (titleA === titleB) {
    const words = titleA.split(' ').length
    if (bothKnown) return words >= WORDS || titleA.length >= LETTERS_ALONE
    return saysEnoughAlone(titleA, words) && isScholarly(a.key) && isScholarly(b.key) && inTheSameYears(a, b)
  }
  // The one without the other's subtitle; two subtitles are two parts of something.
  return bothKnown && (headOfTitle(a.title) === titleB || headOfTitle(b.title) === titleA)
}

function saysEnoughAlone(title: string, words: number): boolean {
  return words >= WORDS_ALONE && title.length >= LETTERS_ALONE && !SHARED.test(title)
}

function inTheSameYears(a: Known, b: Known): boolean {
  return !a.date || !b.date || Math.abs(a.date.year - b.date.year) <= YEARS
}

function sourceOf(key: WorkKey | null): string {
  return key === null ? '' : key.slice(0, key.indexOf(':'))
}

function isScholarly(key: WorkKey | null): boolean {
  return key !== null && sourceOf(key) !== 'web'
}

function firstAuthor({ authors }: Known): string | null {
  const [first = ''] = authors ?? []
  return first.trim() === '' ? null : first
}

/** The family names agree, or all names in another order, as of people whose family name comes first. */
function sameAuthor(a: string, b: string): boolean {
  const [namesA, namesB] = [namesOf(a), namesOf(b)]
  if (namesA.length === 0 || namesB.length === 0) return false
  if (familyOf(a) === familyOf(b)) return true
  return namesA.length > 1 && [...namesA].sort().join(' ') === [...namesB].sort().join(' ')
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|phd|md)$/

/** `Ada Lovelace`, `Lovelace, Ada` and `A. Lovelace` give `lovelace`. */
function familyOf(name: string): string {
  const [before = '', after] = name.split(',')
  const names = namesOf(after === undefined || SUFFIX.test(plainTitle(after)) ? before : `${before}`)
  return names.at(-1) ?? ''
}

function namesOf(name: string): string[] {
  return plainTitle(name)
    .split(' ')
    .filter((part) => part !== '' && !SUFFIX.test(part))
}
