import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../messages/words.ts'
import type { TagCount } from '../model/library.ts'
import { Combobox } from './Combobox.tsx'
import { Icon } from './Icon.tsx'
import { moved } from './moved.ts'
import { NumberedChips } from './NumberedChips.tsx'
import { OptionList } from './OptionList.tsx'
import { splitTyped, tagOptions, tagsToOffer, withTag, withTags } from './tag-input.ts'

interface Props {
  readonly id: string
  readonly tags: readonly string[]
  /** The list's tags, in the order in which they complete what is typed. */
  readonly known: readonly TagCount[]
  /** Tags to take by a click or a key, beginning with this number. */
  readonly proposed?: readonly string[]
  readonly firstNumber?: number
  readonly onChange: (tags: readonly string[]) => void
}

/**
 * Tags as chips. Typing completes from the list's tags; arrows choose, Enter or a comma makes a chip, Backspace
 * takes the last one away, and Enter with nothing typed is left to the form.
 */
export function TagsField({ id, tags, known, onChange, ...props }: Props): JSX.Element {
  const { proposed = [], firstNumber = 1 } = props
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  const options = open ? tagOptions(text, known, tags) : []
  const shown = options.length > 0

  const show = (value: string, opened: boolean) => {
    setText(value)
    setActive(-1)
    setOpen(opened)
  }
  const add = (tag: string) => {
    onChange(withTag(tags, tag, known))
    show('', false)
  }
  const type = (value: string) => {
    const { done, rest } = splitTyped(value)
    if (done.length > 0) onChange(withTags(tags, done, known))
    show(rest, rest.trim() !== '')
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const count = tagOptions(text, known, tags).length
      setOpen(true)
      setActive(moved(shown ? active : -1, event.key, count))
    } else if (
      event.key === 'Enter' &&
      (active >= 0 || text.trim() !== '') &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey
    ) {
      event.preventDefault()
      add(options[active] ?? text)
    } else if (event.key === 'Enter' && text.trim() !== '') {
      // With Ctrl, Cmd or Shift the form is sent at once, and typed text goes with it as a tag.
      add(text)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      event.stopPropagation()
      show(text, false)
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      onChange(tags.slice(0, -1))
    }
  }

  // Drawn anew only when they change: there may be hundreds, and typing goes on beside them.
  const chips = useMemo(
    () =>
      tags.map((tag) => (
        <span key={tag} class="chip" dir="auto">
          {tag}
          <button
            type="button"
            aria-label={word('tagRemove', tag)}
            onClick={() => {
              onChange(tags.filter((other) => other !== tag))
              input.current?.focus()
            }}
          >
            <Icon name="cross" size={12} />
          </button>
        </span>
      )),
    [tags],
  )

  return (
    <div class="field">
      <label for={id}>{word('fieldTags')}</label>
      <div class="input framed tags">
        {chips}
        <Combobox
          ref={input}
          id={id}
          autocapitalize="off"
          listId={`${id}-options`}
          expanded={shown}
          active={active}
          placeholder={tags.length === 0 ? word('tagsPlaceholder') : ''}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => (text.trim() === '' ? show('', false) : add(text))}
        />
        <NumberedChips
          label={word('tagsProposed')}
          chips={tagsToOffer(proposed, tags).map(({ tag, place }) => ({
            key: tag,
            text: tag,
            number: firstNumber + place,
          }))}
          onTake={(tag, hadFocus) => {
            onChange(withTag(tags, tag, known))
            if (hadFocus) input.current?.focus()
          }}
        />
        {shown && (
          <OptionList
            id={`${id}-options`}
            label={word('fieldTags')}
            active={active}
            options={options.map((tag) => ({ key: tag, content: tagLine(tag, known) }))}
            onChoose={(index) => add(options[index] ?? '')}
          />
        )}
      </div>
    </div>
  )
}

function tagLine(tag: string, known: readonly TagCount[]): JSX.Element {
  return (
    <>
      <span dir="auto">{tag}</span>
      <span class="count">{known.find((one) => one.tag === tag)?.count}</span>
    </>
  )
}
