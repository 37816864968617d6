/** A paragraph or list item of a note, its lines joined. */
export interface NoteItem {
  /** Bullet or number with the blanks after it; empty for a paragraph. */
  readonly marker: string
  /** It stands behind `>` (CommonMark 5.1). */
  readonly isBlock: boolean
  /** What it says, as Markdown on one line. */
  readonly text: string
}

const LINE = /^\s*((?:[-*+]|\d{1,9}[.)])\s+)?((?:>\s?)+)?(.*)$/
const FENCE = /^\s*(?:[-*+]\s+)?(?:`{3}|~{3})/

/** The paragraphs and items of a note, in order; code in fences is left out. */
export function noteItems(notes: string): NoteItem[] {
  const items: NoteItem[] = []
  let isOpen = false
  let isCode = false
  for (const line of notes.split('\n')) {
    const isFence = FENCE.test(line)
    if (isFence) isCode = !isCode
    const [, marker = '', block = '', rest = ''] = LINE.exec(line) ?? []
    const text = rest.trim()
    const isBlock = block !== ''
    const last = items.at(-1)
    if (isFence || isCode || text === '') isOpen = false
    else if (isOpen && last && marker === '' && (last.isBlock || !isBlock))
      items[items.length - 1] = { ...last, text: `${last.text} ${text}` }
    else {
      items.push({ marker, isBlock, text })
      isOpen = true
    }
  }
  return items
}
