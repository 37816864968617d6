import type { Entry, Layout } from '../../model/entry.ts'
import { Votes } from '../style/votes.ts'
import { type NoteItem, noteItems } from './note-items.ts'

/** How a list writes what it quotes. */
export interface QuoteForm {
  /** Each quote is an item of a list. */
  readonly isItem: boolean
  /** It stands behind `>`. */
  readonly isBlock: boolean
  /** What stands before and after its words, such as `_"` and `"_`. */
  readonly open: string
  readonly close: string
}

/** A whole line in quote marks, within emphasis or around it: `_"…"_`, `"*…*"`, `“…”`. */
const QUOTED =
  /^((?:\*{1,3}|_{1,3})?(["“”„«»「『])(?:\*{1,3}|_{1,3})?)(.+?)((?:(?<!\\)(?:\*{1,3}|_{1,3}))?(["”“»«」』])(?:\*{1,3}|_{1,3})?)[.,;]?$/u

/** How much more the entry's own quotes count than those of the rest of the list. */
const OWN = 1000

/** What an item quotes, and how; null for one that is the keeper's own words. */
export function quoteIn({ isBlock, marker, text }: NoteItem): { form: QuoteForm; quoted: string } | null {
  const [, open = '', , inner = '', close = ''] = QUOTED.exec(text) ?? []
  const isPaired = inner !== '' && emphasis(open) === [...emphasis(close)].reverse().join('')
  if (!isBlock && !isPaired) return null
  const marks = isPaired ? { open, close } : { open: '', close: '' }
  return { form: { isItem: marker !== '', isBlock, ...marks }, quoted: isPaired ? inner : text }
}

function emphasis(mark: string): string {
  return mark.replace(/[^*_]/g, '')
}

/**
 * How a quote is written in an entry: as the others of it, else as those of the list, else as its kind of list does.
 * @param entries the list's entries
 * @param own the one that the quote is for
 */
export function quoteForm(
  entries: readonly Pick<Entry, 'notes'>[],
  own: Pick<Entry, 'notes' | 'layout'>,
): QuoteForm {
  const forms = new Map<string, QuoteForm>()
  const votes = new Votes()
  const count = (notes: string | undefined, weight: number) => {
    for (const item of notes ? noteItems(notes) : []) {
      const form = quoteIn(item)?.form
      if (!form) continue
      forms.set(JSON.stringify(form), form)
      votes.add(JSON.stringify(form), weight)
    }
  }
  for (const { notes } of entries) count(notes, 1)
  count(own.notes, OWN)
  return forms.get(votes.best() ?? '') ?? usualForm(entries, own.layout)
}

/** The form where nothing is quoted yet: below headings a block, below items an item, unless notes are no items there. */
function usualForm(entries: readonly Pick<Entry, 'notes'>[], layout: Layout): QuoteForm {
  if (layout === 'heading' || layout === 'paragraph')
    return { isItem: false, isBlock: true, open: '', close: '' }
  if (layout === 'table') return { isItem: false, isBlock: false, open: '"', close: '"' }
  const firsts = entries.flatMap(({ notes }) => (notes ? noteItems(notes).slice(0, 1) : []))
  const plain = firsts.filter(({ marker }) => marker === '').length
  return { isItem: plain <= firsts.length / 2, isBlock: false, open: '_"', close: '"_' }
}
