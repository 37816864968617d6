import type { AtomKind } from '../shape.ts'
import { Votes, VotesBy } from './votes.ts'
import { WrapWidth } from './wrap-width.ts'

/** A place between atoms: an atom's kind, or the start or the end of the entry's own text. */
export type Place = AtomKind | 'aside' | 'start' | 'end'

/** Where a description in brackets stands is a place of its own: `[Title](url) (PDF)`, but `[Title](url) - Prose`. */
export function placeFor(kind: AtomKind, text: string): Place {
  return kind === 'description' && text.startsWith('(') ? 'aside' : kind
}

/** How entries of a list are written, as learned from some of them, the nearest first. */
export interface Style {
  /** Layouts seen. */
  readonly layouts: Votes
  /** Marker with the blanks after it, by layout: `- `, `* `, `1. `. Numbers are written as `1`. */
  readonly markers: VotesBy
  /** How an atom is written, by its kind, with `{title}`, `{url}`, `{label}`, `{value}` in place of its parts. */
  readonly forms: VotesBy
  /** What stands between two places, by `from>to`, with `\n` and the entry's own indent taken off. */
  readonly separators: VotesBy
  /** The same by the forms of both atoms and the label of the second. */
  readonly joints: VotesBy
  /** Blanks that close a line, by what stands before them. Nobody sees them, so near and far count alike. */
  readonly trails: VotesBy
  /** How often one kind stands before another, by `kind<kind`. */
  readonly order: VotesBy
  /** Forms of dates by precision. */
  readonly dates: VotesBy
  /** Forms of arXiv URLs: `abs`, `pdf`, `.pdf`. */
  readonly arxiv: Votes
  /** Labels of the main link where the title stands outside it, by host. */
  readonly labels: VotesBy
  /** Badges that links are, by host. */
  readonly badges: VotesBy
  /** Labels of definitions as references write them, by URL. */
  readonly references: VotesBy
  /** Marks that say a status, by status. */
  readonly statuses: VotesBy
  /** How the first line of notes begins, against the entry's own indent: `  - `, `  `, a tab. */
  readonly notes: Votes
  /** Blank lines between a paragraph and its notes, by what those begin with. */
  readonly noteGaps: VotesBy
  /** Blank lines before an entry that follows another in its section. */
  readonly gaps: Votes
  /** Which of `main`, `title+url`, `title` or `url` entries consist of. */
  readonly heads: Votes
  /** Signs before titles, empty for none. A sign of one section may be praise, so near and far count alike. */
  readonly marks: Votes
  /** What stands between a title and the site's name at its end; empty where none is named. */
  readonly sites: Votes
  /** What stands before the last of several authors. */
  readonly lastAuthors: Votes
  /** The column at which notes are wrapped. */
  readonly wrap: WrapWidth
}

/** What notes are, for the blank line above them: a list or prose. */
export function sortOfNotes(notes: string): 'list' | 'prose' {
  return /^\s*(?:[-*+]|\d+[.)])\s/.test(notes) ? 'list' : 'prose'
}

/** A style in which nothing has been seen. */
export function emptyStyle(): Style {
  return {
    layouts: new Votes(),
    markers: new VotesBy(),
    forms: new VotesBy(),
    separators: new VotesBy(),
    joints: new VotesBy(),
    trails: new VotesBy(),
    order: new VotesBy(),
    dates: new VotesBy(),
    arxiv: new Votes(),
    labels: new VotesBy(),
    badges: new VotesBy(),
    references: new VotesBy(),
    statuses: new VotesBy(),
    notes: new Votes(),
    noteGaps: new VotesBy(),
    gaps: new Votes(),
    heads: new Votes(),
    marks: new Votes(),
    sites: new Votes(),
    lastAuthors: new Votes(),
    wrap: new WrapWidth(),
  }
}
