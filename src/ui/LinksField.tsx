import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { word } from '../messages/words.ts'
import type { ExtraLink } from '../model/entry.ts'
import { storableUrl } from '../model/url.ts'
import { Icon } from './Icon.tsx'
import { parseLink } from './link-text.ts'

/**
 * An entry's further links as chips: each leads to its page and can be taken away; links that the page offers are
 * added by one click, any other by pasting it, with a label before it or without.
 */
export function LinksField(props: {
  id: string
  links: readonly ExtraLink[]
  offered: readonly ExtraLink[]
  onChange: (links: readonly ExtraLink[]) => void
}): JSX.Element {
  const { id, links, offered, onChange } = props
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const link = parseLink(text)
    setWrong(text.trim() !== '' && !link)
    if (!link) return
    if (!links.some(({ url }) => url === link.url)) onChange([...links, link])
    setText('')
  }
  return (
    <div class="field">
      <label for={id}>{word('fieldLinks')}</label>
      <div class="input framed tags">
        {links.map((link) => (
          <span key={link.url} class="chip">
            <LinkText link={link} />
            <button
              type="button"
              aria-label={word('linkRemove', link.label)}
              onClick={() => {
                onChange(links.filter((other) => other !== link))
                input.current?.focus()
              }}
            >
              <Icon name="cross" size={12} />
            </button>
          </span>
        ))}
        {offered.map((link) => (
          <button
            key={link.url}
            type="button"
            class="chip offered"
            title={link.url}
            aria-label={word('linkAdd', link.label)}
            onClick={() => {
              onChange([...links, link])
              input.current?.focus()
            }}
          >
            <Icon name="plus" size={12} /> {link.label}
          </button>
        ))}
        <input
          ref={input}
          id={id}
          class={text === '' && links.length > 0 ? 'blank' : undefined}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={links.length === 0 ? word('linkPlaceholder') : ''}
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setWrong(false)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || text.trim() === '') return
            event.preventDefault()
            add()
          }}
          onBlur={add}
        />
      </div>
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {word('linkWrong')}
        </p>
      )}
    </div>
  )
}

/** A link's label, leading there when a list may lead there. */
function LinkText({ link }: { link: ExtraLink }): JSX.Element {
  const url = storableUrl(link.url)
  return url ? (
    <a href={url.href} target="_blank" rel="noopener noreferrer" title={url.href} dir="auto">
      {link.label}
    </a>
  ) : (
    <span dir="auto">{link.label}</span>
  )
}
