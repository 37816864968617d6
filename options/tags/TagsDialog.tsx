import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { rankMatches } from '../../src/ui/match.ts'
import { tagsOn } from '../bulk/tag-lines.ts'
import { numberWords } from '../count-words.ts'
import { Dialog } from '../Dialog.tsx'
import { alikeTags } from './alike-tags.ts'
import { TagForm } from './TagForm.tsx'
import type { TagActions } from './tag-doings.ts'

/** Most tags that are drawn at once. */
const SHOWN = 500

/** All tags of a list with their entries: each can get another name, be merged into another, or be removed. */
export function TagsDialog(props: {
  rows: readonly EntryRow[]
  tagging: TagActions
  onClose: () => void
}): JSX.Element {
  const { rows, tagging, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const counts = useMemo(() => tagsOn(rows), [rows])
  const tags = useMemo(() => [...counts.keys()].sort((a, b) => a.localeCompare(b)), [counts])
  const alike = useMemo(() => alikeTags(counts), [counts])
  const shown = typed.trim() === '' ? tags : rankMatches(typed, tags).flatMap((index) => tags[index] ?? [])
  const change = (tag: string, to: string | null) => {
    dialog.current?.close()
    tagging.rename(tag, to)
  }
  const leave = (tag: string) => {
    setOpen(null)
    // The focus goes back to the button that it came from, once that is drawn.
    requestAnimationFrame(() =>
      dialog.current?.querySelector<HTMLElement>(`[data-tag="${CSS.escape(tag)}"]`)?.focus(),
    )
  }
  return (
    <Dialog ref={dialog} class="palette tags-dialog" label={word('tagsTitle')} onClose={onClose}>
      <h2 class="choice-title">{word('tagsTitle')}</h2>
      <div class="choice-field">
        <input
          class="input framed"
          type="search"
          dir="auto"
          autocomplete="off"
          aria-label={word('tagsFind')}
          placeholder={word('tagsFind')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <ul class="palette-list" aria-label={word('fieldTags')}>
        {shown.slice(0, SHOWN).map((tag) => (
          <li key={tag} class="tag-line">
            {open === tag ? (
              <TagForm
                tag={tag}
                counts={counts}
                tags={tags}
                onRename={(to) => change(tag, to)}
                onCancel={() => leave(tag)}
              />
            ) : (
              <>
                <span dir="auto">{tag}</span>
                {alike.has(tag) && (
                  <button
                    type="button"
                    class="button small"
                    title={word('tagAlike', alike.get(tag) ?? '')}
                    onClick={() => change(tag, alike.get(tag) ?? tag)}
                  >
                    {word('tagMergeInto', alike.get(tag) ?? '')}
                  </button>
                )}
                <span class="count">{numberWords(counts.get(tag) ?? 0)}</span>
                <button
                  type="button"
                  class="button quiet icon"
                  data-tag={tag}
                  aria-label={word('tagRename', tag)}
                  title={word('tagRename', tag)}
                  onClick={() => setOpen(tag)}
                >
                  <Icon name="pencil" />
                </button>
                <button
                  type="button"
                  class="button quiet danger icon"
                  aria-label={word('tagRemoveAll', tag)}
                  title={word('tagRemoveAll', tag)}
                  onClick={() => change(tag, null)}
                >
                  <Icon name="trash" />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="palette-none" role="status">
        {shown.length === 0 && word('tagsNone')}
      </p>
      <div class="choice-foot">
        <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
          {word('close')}
        </button>
      </div>
    </Dialog>
  )
}
