import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'
import { Dialog } from '../Dialog.tsx'

/** Asks for the name of a search that is to be kept, or that is kept already. */
export function NameSearch(props: {
  text: string
  /** Its name until now; blank for a new one. */
  name: string
  /** Its place among the saved ones; null for a new one. */
  at: number | null
  actions: Actions
  onClose: () => void
}): JSX.Element {
  const { text, at, actions, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState(props.name)
  const [query, setQuery] = useState(text)
  const label = word(at === null ? 'searchKeep' : 'searchChange')
  return (
    <Dialog ref={dialog} class="name-search" label={label} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (query.trim() === '') return
          dialog.current?.close()
          actions.searches.keep({ name: name.trim() || query.trim(), text: query.trim() }, at)
        }}
      >
        <h2>{label}</h2>
        <label for="search-name">{word('searchName')}</label>
        <input
          id="search-name"
          class="input framed"
          dir="auto"
          autocomplete="off"
          maxLength={200}
          placeholder={query}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <label for="search-text">{word('search')}</label>
        <input
          id="search-text"
          class="input framed"
          dir="auto"
          autocomplete="off"
          required
          maxLength={2000}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <div class="actions">
          <button type="submit" class="button primary">
            {word('save')}
          </button>
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            {word('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
