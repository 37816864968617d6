import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { DEFAULT_DIALECT, type DialectName } from '../src/model/dialect.ts'
import type { Actions } from './actions.ts'
import { DialectChoice } from './DialectChoice.tsx'

/** Starts a list from nothing: its name, and how it shall be kept, shown as it will look. */
export function NewList(props: {
  /** Its heading, which has the id `new-list`. */
  heading: ComponentChildren
  /** True where this is what the page is for. */
  isMain: boolean
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { heading, isMain, busy, actions } = props
  const [name, setName] = useState('')
  const [dialect, setDialect] = useState<DialectName>(DEFAULT_DIALECT)
  const [samples, setSamples] = useState<Readonly<Partial<Record<DialectName, string>>>>({})
  useEffect(() => void actions.dialectSamples().then(setSamples), [])
  return (
    <form
      class="new-list"
      aria-labelledby="new-list"
      onSubmit={(event) => {
        event.preventDefault()
        actions.startList(name.trim() || word('newListName'), dialect)
      }}
    >
      {heading}
      <DialectChoice name="new-dialect" label={word('dialectLabel')} chosen={dialect} onChange={setDialect} />
      <figure>
        <figcaption class="unseen">{word('dialectSample')}</figcaption>
        <pre class="written" dir="ltr">
          {samples[dialect]}
        </pre>
      </figure>
      <div class="name-it">
        <label for="new-list-name">{word('listName')}</label>
        <input
          id="new-list-name"
          class="input framed"
          dir="auto"
          autocomplete="off"
          placeholder={word('newListName')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class={isMain ? 'button primary' : 'button'} aria-disabled={busy}>
        {word('welcomeNewAction')}
      </button>
    </form>
  )
}
