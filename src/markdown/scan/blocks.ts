/** Every position in a block is relative to the start of the block, so that a block can be kept after an edit. */
interface Span {
  /** The block's own text, line ends included. */
  readonly text: string
  /** Number of lines in it; 0 only for a byte order mark. */
  readonly lines: number
}

/** A heading. `start` and `end` enclose its text without the marks. */
export interface HeadingBlock extends Span {
  readonly kind: 'heading'
  readonly level: number
  readonly start: number
  readonly end: number
  /** True where the links on the lines below it belong to it and are part of the block. */
  readonly hasLinksBelow?: true
}

/** One list item, nested or not. */
export interface Item {
  /** Index of the item around it in the same block, -1 for the outermost. */
  readonly parent: number
  /** Lines above it in the block. */
  readonly line: number
  /** Start of its first line, its marker, and its text after marker and checkbox. */
  readonly start: number
  readonly marker: number
  readonly content: number
  /** Column of the marker. */
  readonly column: number
  /** Position of the checkbox's character (`[x]`), where there is one. */
  readonly checkbox: number | undefined
  /** Where its own text ends (wrapped lines included), without the last line end. */
  readonly ownEnd: number
  readonly ownLines: number
  /** Where everything nested in it ends, line end included; blank lines after it do not count. */
  readonly end: number
  readonly lines: number
}

/** A list item at the outermost level with all that is nested in it. */
export interface ItemBlock extends Span {
  readonly kind: 'item'
  readonly items: readonly Item[]
}

/** A table: a header and a delimiter row, where it has them, and rows. */
export interface TableBlock extends Span {
  readonly kind: 'table'
  readonly hasHeader: boolean
}

/** Anything else: what is kept and not looked into, and paragraphs. */
export interface PlainBlock extends Span {
  readonly kind:
    | 'byteOrderMark'
    | 'blank'
    | 'frontMatter'
    | 'fence'
    | 'comment'
    | 'html'
    | 'rule'
    | 'definition'
    | 'quote'
    | 'paragraph'
}

export type Block = HeadingBlock | ItemBlock | TableBlock | PlainBlock
