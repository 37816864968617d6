/** A stretch of a text, `end` not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a link is written. */
export type LinkForm = 'inline' | 'reference' | 'angle' | 'bare' | 'html'

/** A link with where its parts stand. For a bare or angle link the label is the URL. */
export interface LinkToken extends Span {
  readonly kind: 'link'
  readonly form: LinkForm
  readonly label: Span
  /** The destination without `<>`; for a reference the empty or named `[…]` that follows the label. */
  readonly target: Span
  /** The URL as written, or as its definition gives it. */
  readonly url: string
}

/** A code span; `inner` leaves out the backticks. */
export interface CodeToken extends Span {
  readonly kind: 'code'
  readonly inner: Span
}

/** An image, an HTML tag or a comment: nothing that a reader reads. */
export interface SkippedToken extends Span {
  readonly kind: 'image' | 'html'
}

export type Token = LinkToken | CodeToken | SkippedToken

/** Reference definitions by their normalised label. */
export type Definitions = ReadonlyMap<string, string>
