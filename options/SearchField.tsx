import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { actionOfStroke, isTyping } from './keys.ts'
import { SearchHelp } from './SearchHelp.tsx'

/** The search, with what it understands beside it. Its key leads to it from anywhere on the page. */
export function SearchField(props: { text: string; onText: (text: string) => void }): JSX.Element {
  const { text, onText } = props
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (actionOfStroke(event) !== 'search' || isTyping(event.target)) return
      event.preventDefault()
      search.current?.select()
      search.current?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <search class="search">
      <label for="search" class="unseen">
        {word('search')}
      </label>
      <Icon name="search" />
      <input
        ref={search}
        id="search"
        class="input framed"
        type="search"
        dir="auto"
        autocomplete="off"
        placeholder={word('searchPlaceholder')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onText('')
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            document.querySelector<HTMLElement>('.row-title')?.focus()
          }
        }}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <SearchHelp
        onExample={(example) => {
          onText(`${text.trim()} ${example}`.trim())
          search.current?.focus()
        }}
      />
    </search>
  )
}
