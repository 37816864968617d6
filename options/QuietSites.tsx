import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { siteName } from './site-name.ts'

/** The sites on which Listmark stays silent, to be added to and taken from. */
export function QuietSites(props: {
  sites: readonly string[]
  onChange: (sites: readonly string[]) => void
}): JSX.Element {
  const { sites, onChange } = props
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section aria-labelledby="settings-quiet">
      <h2 id="settings-quiet">{word('settingsQuiet')}</h2>
      <p>{word('settingsQuietText')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site} class="chip">
              {site}
              <button
                type="button"
                aria-label={word('quietRemove', site)}
                onClick={() => {
                  onChange(sites.filter((other) => other !== site))
                  input.current?.focus()
                }}
              >
                <Icon name="cross" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-site"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const site = siteName(text)
          setWrong(site === null)
          if (site === null) return
          if (!sites.includes(site)) onChange([...sites, site])
          setText('')
        }}
      >
        <label class="unseen" for="quiet-site">
          {word('quietLabel')}
        </label>
        <input
          ref={input}
          id="quiet-site"
          class="input framed"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          placeholder="example.org"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'quiet-error' : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {word('quietAdd')}
        </button>
      </form>
      {wrong && (
        <p class="error" id="quiet-error" role="alert">
          {word('quietWrong')}
        </p>
      )}
    </section>
  )
}
