import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow, ListRow } from '../../src/model/library.ts'
import { countWords, numberWords } from '../count-words.ts'
import { ChoiceDialog, type ChoiceLine } from './ChoiceDialog.tsx'
import { type TagLine, type TagWishes, tagChange, tagLines, tagsOn } from './tag-lines.ts'

/** Gives tags to entries and takes them away, all in one change. */
export function TagDialog(props: {
  rows: readonly EntryRow[]
  list: ListRow
  onTag: (add: readonly string[], remove: readonly string[]) => void
  onClose: () => void
}): JSX.Element {
  const { rows, list, onTag, onClose } = props
  const count = rows.length
  const on = useMemo(() => tagsOn(rows), [rows])
  const [wishes, setWishes] = useState<TagWishes>(new Map())
  const shown = useRef<readonly TagLine[]>([])
  const send = () => {
    const { add, remove } = tagChange(wishes, on, count)
    if (add.length + remove.length > 0) onTag(add, remove)
  }
  const linesFor = (typed: string): ChoiceLine[] => {
    shown.current = tagLines(typed, list.tags, on, count, wishes)
    return shown.current.map((line) => ({
      key: line.tag,
      checked: line.checked,
      content: content(line, count),
    }))
  }
  return (
    <ChoiceDialog
      label={word('tagTitle', countWords('entries', count))}
      placeholder={word('tagPlaceholder')}
      none={word('tagNone')}
      linesFor={linesFor}
      onSend={send}
      onClose={onClose}
      onChoose={({ key, checked }) => {
        setWishes(new Map([...wishes, [key, checked !== true]]))
        return false
      }}
    >
      <form class="choice-foot" method="dialog" onSubmit={send}>
        <button type="submit" class="button primary">
          {word('apply')}
        </button>
      </form>
    </ChoiceDialog>
  )
}

function content({ tag, on, checked, isNew }: TagLine, count: number): JSX.Element {
  return (
    <>
      <span dir="auto">{isNew ? word('tagNew', tag) : tag}</span>
      {checked === 'mixed' && (
        <span class="count">{word('tagOnSome', numberWords(on), numberWords(count))}</span>
      )}
    </>
  )
}
