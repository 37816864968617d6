import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import { newSection, sectionOptions, sectionText, sharedHeadings } from '../../src/ui/section-options.ts'
import { countWords } from '../count-words.ts'
import { ChoiceDialog, type ChoiceLine } from './ChoiceDialog.tsx'

/** Chooses the section to which entries move, by typing a part of its name; or a new one, named by what is typed. */
export function MoveDialog(props: {
  count: number
  list: ListRow
  /** Where they stand, when all stand in one. */
  from: readonly string[]
  onMove: (section: readonly string[], opensSection: boolean) => void
  onClose: () => void
}): JSX.Element {
  const { count, list, from, onMove, onClose } = props
  const { sections } = list
  const shared = useMemo(() => sharedHeadings(sections), [sections])
  const paths = new Map<string, { readonly path: readonly string[]; readonly isNew: boolean }>()
  const linesFor = (typed: string): ChoiceLine[] => {
    paths.clear()
    const nested = typed.trim() === ''
    const lines = sectionOptions(typed, sections, from).map((option): ChoiceLine => {
      const key = JSON.stringify(option.path)
      const above = nested ? '' : sectionText(option.path.slice(shared, -1))
      paths.set(key, { path: option.path, isNew: false })
      return {
        key,
        depth: nested ? Math.min(Math.max(option.path.length - 1 - shared, 0), 6) : 0,
        content: (
          <>
            <span dir="auto">{option.path.at(-1) ?? word('sectionTop')}</span>
            {above && (
              <span class="above-it" dir="auto">
                {above}
              </span>
            )}
            <span class="count">{option.count}</span>
          </>
        ),
      }
    })
    const fresh = newSection(typed, sections, from)
    if (!fresh) return lines
    paths.set('new', { path: fresh, isNew: true })
    return [
      ...lines,
      { key: 'new', content: <span dir="auto">{word('sectionNew', fresh.at(-1) ?? '')}</span> },
    ]
  }
  return (
    <ChoiceDialog
      label={word('moveTitle', countWords('entries', count))}
      placeholder={word('movePlaceholder')}
      linesFor={linesFor}
      none={word('sectionNone')}
      onClose={onClose}
      onChoose={({ key }) => {
        const chosen = paths.get(key)
        if (chosen) onMove(chosen.path, chosen.isNew)
        return true
      }}
    />
  )
}
