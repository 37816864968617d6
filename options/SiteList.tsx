import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { siteName } from './site-name.ts'

/** Sites of one kind, to be added to and taken from. */
export function SiteList(props: {
  /** Begins the ids of its elements. */
  id: string
  /** Accessible name of the field in which a site is typed. */
  label: string
  /** Accessible name of the button that takes a site out. */
  removeLabel: (site: string) => string
  sites: readonly string[]
  onChange: (sites: readonly string[]) => void
}): JSX.Element {
  const { id, sites, onChange } = props
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site} class="chip">
              {site}
              <button
                type="button"
                aria-label={props.removeLabel(site)}
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
        <label class="unseen" for={`${id}-site`}>
          {props.label}
        </label>
        <input
          ref={input}
          id={`${id}-site`}
          class="input framed"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          placeholder={word('sitePlaceholder')}
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {word('quietAdd')}
        </button>
      </form>
      {wrong && (
        <p class="error" id={`${id}-error`} role="alert">
          {word('quietWrong')}
        </p>
      )}
    </>
  )
}
