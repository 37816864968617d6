import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { useFocus } from '../src/ui/use-focus.ts'

/** Asks for a list's new name. */
export function RenameList(props: {
  list: ListRow
  onRename: (name: string) => void
  onDone: () => void
}): JSX.Element {
  const [name, setName] = useState(props.list.name)
  const input = useFocus<HTMLInputElement>()
  return (
    <form
      class="list-rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return input.current?.focus()
        props.onRename(name.trim())
        props.onDone()
      }}
    >
      <label for="list-name">{word('listName')}</label>
      <input
        ref={input}
        id="list-name"
        class="input framed"
        dir="auto"
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && props.onDone()}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {word('rename')}
        </button>
        <button type="button" class="button quiet" onClick={props.onDone}>
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
