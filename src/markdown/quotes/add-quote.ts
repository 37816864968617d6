import type { Entry } from '../../model/entry.ts'
import { type NoteItem, noteItems } from './note-items.ts'
import { type QuoteForm, quoteForm, quoteIn } from './quote-form.ts'
import { escapedQuote, selectedText, unescaped } from './quote-text.ts'

/**
 * A note with a quote at its end, in the form in which this list quotes.
 * @param own the entry that it is for, as it stands or would stand
 * @param entries the list's entries, to learn the form from
 * @param selection a stranger's text, of any length and with any signs in it
 * @returns the whole note; null when it quotes just that already, or nothing was selected
 */
export function withQuote(
  own: Pick<Entry, 'notes' | 'layout'>,
  entries: readonly Pick<Entry, 'notes'>[],
  selection: string,
): string | null {
  const text = selectedText(selection)
  const notes = own.notes ?? ''
  const items = noteItems(notes)
  const form = quoteForm(entries, own)
  if (text === '' || items.some((item) => quotes(item, text, form))) return null
  const last = items.at(-1)
  const line = written(form, text, items)
  if (notes.trim() === '') return line
  const isTight = own.layout === 'table' || (form.isItem && last !== undefined && last.marker !== '')
  const goesOn = form.isItem && (own.layout === 'bullet' || own.layout === 'ordered' || own.layout === 'task')
  return `${notes.trimEnd()}${isTight || goesOn ? '\n' : '\n\n'}${line}`
}

/** True when an item says just that, in this form or in another; the text may have quote marks of its own. */
function quotes(item: NoteItem, text: string, { open, close }: QuoteForm): boolean {
  const found = quoteIn(item)
  return unescaped(item.text) === open + text + close || (found !== null && unescaped(found.quoted) === text)
}

function written(form: QuoteForm, text: string, items: readonly NoteItem[]): string {
  const escaped = escapedQuote(text)
  const marker = form.isItem ? nextMarker(items) : ''
  return `${marker}${form.isBlock ? '> ' : ''}${form.open}${escaped}${form.close}`
}

/** The marker of an item that follows these: the same bullet, or the next number. */
function nextMarker(items: readonly NoteItem[]): string {
  const marker = items.findLast((item) => item.marker !== '')?.marker ?? '- '
  return marker.replace(/\d+/, (number) => String(Number(number) + 1))
}
