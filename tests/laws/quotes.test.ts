import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editOpenList } from '../../src/markdown/edit.ts'
import type { OpenList } from '../../src/markdown/open-list.ts'
import { withQuote } from '../../src/markdown/quotes/add-quote.ts'
import { noteItems } from '../../src/markdown/quotes/note-items.ts'
import { selectedText, unescaped } from '../../src/markdown/quotes/quote-text.ts'
import type { Entry } from '../../src/model/entry.ts'
import { corporaFolder, seedLists } from '../support/corpora.ts'
import { opened, othersFault } from '../support/edit-laws.ts'
import { HOSTILE } from '../support/hostile-text.ts'
import { lawRuns } from '../support/law-runs.ts'
import { LISTS_BY_LAYOUT } from '../support/lists-by-layout.ts'

if (corporaFolder() === null)
  console.log('LISTMARK_CORPORA is not set: nothing was quoted in the real lists.')

const LISTS = opened([
  ...Object.entries(LISTS_BY_LAYOUT).map(([name, text]) => ({ name, text })),
  ...(seedLists() ?? []),
])

/** What is wrong with a quote in a list; null when it says just what was selected and nothing else is touched. */
function quoteFault(open: OpenList, entry: Entry, selection: string): string | null {
  const notes = withQuote(entry, open.list.entries, selection)
  if (notes === null) return null
  const change = { kind: 'update', ref: { line: entry.line }, set: { notes } } as const
  const { open: after, edit } = editOpenList(open, [change])
  // A list without a place for notes: the row keeps it.
  if (edit.outcomes[0]?.kind !== 'done') return after.text === open.text ? null : 'refused, and yet changed'
  const written = after.list.entries.find(({ line }) => line === entry.line)
  const text = selectedText(selection)
  const items = noteItems(written?.notes ?? '')
  if (!items.some((item) => unescaped(item.text).includes(text)))
    return `not found again: ${JSON.stringify(written?.notes?.slice(-200))}`
  if (withQuote(written ?? entry, after.list.entries, selection) !== null) return 'would be added again'
  return othersFault(open, after, entry)
}

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...HOSTILE, 'word', ' ', '\n', '"', '_"', '"_'), { maxLength: 6 })
    .map((some) => some.join('')),
)

test('whatever is quoted, wherever: it is found again as it was selected, once, and all else stays', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), words, (list, at, selection) => {
      const open = LISTS[list % LISTS.length]?.open
      if (!open) return
      const entries = open.list.entries
      const entry = entries[at % Math.max(1, entries.length)]
      if (entry) expect(quoteFault(open, entry, selection)).toBeNull()
    }),
    { numRuns: lawRuns(300) },
  )
})
