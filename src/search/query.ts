import { type PartialDate, parseIsoDate } from '../model/date.ts'
import { folded } from '../model/folded.ts'
import { isReadStatus, type ReadStatus } from '../model/status.ts'
import { wordsOf } from './words-of.ts'

/** One thing that an entry must be, or must not. */
export type Condition =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'status'; readonly status: ReadStatus }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'before' | 'after'; readonly date: PartialDate }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'author'; readonly text: string }
  | { readonly kind: 'with'; readonly part: Part }

/** What an entry can have, asked for by `has:note`. */
export type Part = 'note' | 'tag' | 'date' | 'link'

/** What a person typed into the search, understood. All conditions must hold. */
export interface Query {
  readonly all: readonly Condition[]
  readonly none: readonly Condition[]
  /** Words that look like a condition and are not one, such as `before:soon`. */
  readonly unclear: readonly string[]
}

const PARTS: Readonly<Record<string, Part>> = {
  note: 'note',
  notes: 'note',
  tag: 'tag',
  tags: 'tag',
  date: 'date',
  link: 'link',
  links: 'link',
}

/**
 * `-`, a name and a colon, then a quoted or a plain text. Within quotes a backslash before a quote or before another
 * backslash makes that a sign like any other; anywhere else it is one itself.
 */
const TERM = /(-?)(?:([a-z]+):(?:"((?:\\.|[^"\\])*)(?:"|\\?$)|(\S*))|"((?:\\.|[^"\\])*)(?:"|\\?$)|(\S+))/gisu

/** A text that stands for itself within quotes. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/\\(["\\])/g, '$1')
}

/** True when nothing is asked for. */
export function isEmptyQuery({ all, none }: Query): boolean {
  return all.length === 0 && none.length === 0
}

/**
 * Reads a search: words, `"whole phrases"`, `tag:x`, `is:unread`, `in:Reasoning`, `before:2024`, `after:2023-05`,
 * `from:arxiv`, `by:vaswani`, `has:note`; with `-` before it, any of them must not hold. A quote within quotes is
 * written with a backslash: `tag:"a \\"b\\""`.
 * @returns never throws; what cannot be understood is named and asks for nothing
 */
export function parseQuery(text: string): Query {
  const all: Condition[] = []
  const none: Condition[] = []
  const unclear: string[] = []
  for (const [term, minus, name, inQuotes, said, phrase, word] of text.matchAll(TERM)) {
    const isQuoted = phrase !== undefined
    const asked = unquoted(inQuotes ?? phrase) ?? said ?? word ?? ''
    const found = conditions(name?.toLowerCase(), asked, isQuoted)
    if (found === 'unknown name') all.push(...words(term))
    else if (found === null) unclear.push(term)
    else if (minus) none.push(...found)
    else all.push(...found)
  }
  return { all, none, unclear }
}

/** Null for a condition without a meaning. A name that is none, as in `https:`, is part of the words. */
function conditions(
  name: string | undefined,
  said: string,
  isQuoted: boolean,
): readonly Condition[] | null | 'unknown name' {
  const text = folded(said).trim()
  switch (name) {
    case undefined:
      return isQuoted ? wholePhrase(text) : words(said)
    case 'tag':
      return text === '' ? null : [{ kind: 'tag', tag: text.replace(/^#/, '') }]
    case 'is':
      return isReadStatus(text) ? [{ kind: 'status', status: text }] : null
    case 'in':
      return text === '' ? null : [{ kind: 'section', text }]
    case 'from':
      return text === '' ? null : [{ kind: 'source', text }]
    case 'by':
      return text === '' ? null : [{ kind: 'author', text }]
    case 'before':
    case 'after': {
      const date = parseIsoDate(text)
      return date && [{ kind: name, date }]
    }
    case 'has': {
      const part = PARTS[text]
      return part === undefined ? null : [{ kind: 'with', part }]
    }
    default:
      return 'unknown name'
  }
}

function wholePhrase(text: string): readonly Condition[] {
  return text === '' ? [] : [{ kind: 'phrase', text: text.replace(/\s+/g, ' ') }]
}

function words(said: string): readonly Condition[] {
  return wordsOf(said).map((word) => ({ kind: 'word', word }))
}
