import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { NoteConflict } from './NoteConflict.tsx'
import type { NoteDraft } from './note-drafts.ts'
import type { PaneActions } from './pane-doings.ts'
import { useNoteSaving } from './use-note-saving.ts'

/** A note as text. It is saved with Ctrl or Cmd and Enter, and by leaving it; until then it outlives a reload. */
export function NoteEditor(props: {
  row: EntryRow
  /** The note as it is saved. */
  note: string
  /** What was typed since; null for nothing. */
  draft: NoteDraft | null
  isShown: boolean
  pane: PaneActions
  onDraft: (draft: NoteDraft | null) => void
  onDone: () => void
}): JSX.Element | null {
  const { row, note, draft, isShown, pane, onDraft, onDone } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const saving = useNoteSaving({ row, draft, pane, onDraft })
  const wasShown = useRef(false)
  useEffect(() => {
    if (isShown && !wasShown.current && draft === null) field.current?.focus()
    if (!isShown && wasShown.current) saving.save()
    wasShown.current = isShown
  }, [isShown])
  const type = (text: string, base = draft?.base ?? note) =>
    saving.keep(text === base && base === note ? null : { base, text })
  if (!isShown) return null
  const settle = (doing: () => void) => {
    doing()
    // The button that was pressed goes with the question.
    field.current?.focus()
  }
  const isOvertaken = draft !== null && draft.base !== note && !saving.isBusy
  return (
    <div class="note-editor">
      {isOvertaken && (
        <NoteConflict
          theirs={note}
          onMine={() =>
            settle(() => {
              type(draft.text, note)
              saving.save()
            })
          }
          onTheirs={() => settle(() => saving.keep(null))}
          onBoth={() => settle(() => type([note, draft.text].join('\n\n'), note))}
        />
      )}
      <textarea
        ref={field}
        class="input framed note-input"
        aria-label={word('fieldNote')}
        aria-describedby="note-hint"
        dir="auto"
        rows={6}
        placeholder={word('notePlaceholder')}
        value={draft?.text ?? note}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => !isOvertaken && saving.save()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) {
            event.preventDefault()
            return onDone()
          }
          if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          if (isOvertaken) return
          saving.save()
          onDone()
        }}
      />
      <p id="note-hint" class="count">
        {word(draft === null ? 'noteHint' : 'noteUnsaved')}
      </p>
    </div>
  )
}
