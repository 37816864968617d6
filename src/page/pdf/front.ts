/** What a PDF says of itself, and what its first page shows. */
export interface PdfFront {
  /** Title and author as its own information names them. */
  readonly title: string
  readonly author: string
  /** The first page's lines, from the top. */
  readonly lines: readonly PdfLine[]
}

/** A line of text on a page. */
export interface PdfLine {
  readonly text: string
  /** Height of its letters, in points. */
  readonly size: number
  /** How far down the page it stands, from 0 at the top to 1. */
  readonly top: number
  /** False for what runs up a margin, such as arXiv's stamp. */
  readonly level: boolean
}
