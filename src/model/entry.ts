import type { PartialDate } from './date.ts'
import type { ReadStatus } from './status.ts'

/** A further link of an entry, such as `[code](…)` or `([HN](…))`. */
export interface ExtraLink {
  readonly label: string
  readonly url: string
}

/** What a reading list can say of an entry. Values, never slices of a file. */
export interface EntryFields {
  readonly title: string
  /** The main link as the keeper wrote it; empty when the entry is a title only. */
  readonly url: string
  /** Words of the main link where they are not the title: `arXiv` in `Title [[arXiv](…)]`. */
  readonly label?: string
  /** A sign of the keeper's own before the title, such as `⭐` or `:heart:`; one that says the status is none. */
  readonly mark?: string
  readonly siteName?: string
  readonly date?: PartialDate
  readonly venue?: string
  readonly authors?: readonly string[]
  readonly tags?: readonly string[]
  readonly status?: ReadStatus
  readonly links?: readonly ExtraLink[]
  /** Text on the entry's own line, such as `— Running LLM directly in the browser`. */
  readonly description?: string
  /** The text below the entry, without its indent, as Markdown. */
  readonly notes?: string
  /** A table's other columns, by header text. */
  readonly cells?: Readonly<Record<string, string>>
}

/** What a new entry is made of: the same fields. */
export type NewEntry = EntryFields

/** The shape that holds an entry in the file. */
export type Layout = 'bullet' | 'ordered' | 'task' | 'table' | 'heading' | 'paragraph'

/** An entry as it stands in a list. */
export interface Entry extends EntryFields {
  /** 1-based line on which it begins. */
  readonly line: number
  /** Number of lines it takes, its notes and nested entries included. */
  readonly lines: number
  /** Headings above it, outermost first. */
  readonly section: readonly string[]
  readonly layout: Layout
  /** Line of the entry under which it is nested. */
  readonly parentLine?: number
}

/** A heading and what stands under it. */
export interface Section {
  /** Headings from the outermost to this one. */
  readonly path: readonly string[]
  readonly level: number
  /** 1-based line of the heading. */
  readonly line: number
  /** Entries that stand right under this heading, those of nested sections not counted. */
  readonly entryCount: number
}

/** Why a line could not be understood, by a name for which every language has its own words. */
export type UnclearReason =
  | 'blank-in-link'
  | 'brackets-swapped'
  | 'address-open'
  | 'text-open'
  | 'text-unopened'
  | 'address-bare'
  | 'short-row'

/** A line that looks like an entry but could not be understood. */
export interface UnclearLine {
  /** 1-based. */
  readonly line: number
  /** What is wrong with it, as an English sentence. */
  readonly reason: string
  readonly why: UnclearReason
}

/** A list file, read. */
export interface List {
  readonly entries: readonly Entry[]
  readonly sections: readonly Section[]
  readonly unclear: readonly UnclearLine[]
}
