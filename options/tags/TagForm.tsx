import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { countWords } from '../count-words.ts'
import { tagMeant } from './alike-tags.ts'

/** Asks for a tag's new name, and says how many entries it changes and with which tag it merges. */
export function TagForm(props: {
  tag: string
  counts: ReadonlyMap<string, number>
  tags: readonly string[]
  onRename: (to: string) => void
  onCancel: () => void
}): JSX.Element {
  const { tag, counts, tags, onRename, onCancel } = props
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(tag)
  useLayoutEffect(() => field.current?.select(), [])
  const to = name.trim()
  const isFit = to !== '' && to !== tag
  const merges = isFit && counts.has(to)
  const meant = tagMeant(to, tag, counts)
  const entries = countWords('entries', counts.get(tag) ?? 0)
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isFit) onRename(to)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Only the form is left, not the window round it.
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <input
        ref={field}
        class="input framed"
        type="text"
        dir="auto"
        autocomplete="off"
        list="tag-names"
        aria-label={word('tagRename', tag)}
        aria-describedby="tag-preview"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id="tag-names">
        {tags.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <p id="tag-preview" role="status">
        {meant !== null
          ? word('tagAlike', meant)
          : merges
            ? word('tagMerges', to, entries)
            : word('tagChanges', entries)}
      </p>
      <div class="actions">
        {meant !== null && (
          <button type="button" class="button" onClick={() => onRename(meant)}>
            {word('tagMergeInto', meant)}
          </button>
        )}
        <button type="submit" class="button primary" aria-disabled={!isFit}>
          {word(merges ? 'tagMerge' : 'rename')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
