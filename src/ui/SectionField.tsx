import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../messages/words.ts'
import type { SectionCount } from '../model/library.ts'
import { Combobox } from './Combobox.tsx'
import { Icon } from './Icon.tsx'
import { moved } from './moved.ts'
import { type NumberedChip, NumberedChips } from './NumberedChips.tsx'
import { OptionList } from './OptionList.tsx'
import {
  newSection,
  sameSection,
  sectionOptions,
  sectionText,
  sharedHeadings,
  shortSectionText,
} from './section-options.ts'

interface Props {
  readonly id: string
  readonly sections: readonly SectionCount[]
  readonly value: readonly string[]
  readonly onChange: (section: readonly string[]) => void
  /** A section that is not in the list may be chosen, to be opened by the save. */
  readonly mayOpen?: boolean
  /** The likeliest sections, to be taken by a click or by Alt and their number. */
  readonly proposed?: readonly (readonly string[])[]
  /** A small thing to do with it, beside it. */
  readonly beside?: ComponentChildren
  /** More about the place, below. */
  readonly children?: ComponentChildren
}

/** The file's own headings, nested, to choose one by typing a part of it. */
export function SectionField({
  id,
  sections,
  value,
  onChange,
  mayOpen = false,
  ...props
}: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const shared = useMemo(() => sharedHeadings(sections), [sections])
  const room = useRoom(input)
  const isNew = useMemo(
    () => value.length > 0 && !sections.some(({ path }) => sameSection(path, value)),
    [sections, value],
  )
  const options = useMemo(
    () => (open ? sectionOptions(typed ?? '', sections, value) : []),
    [open, typed, sections, value],
  )
  const fresh = open && mayOpen ? newSection(typed ?? '', sections, value) : null
  const count = options.length + (fresh ? 1 : 0)

  const openUp = () => {
    setOpen(true)
    setActive(sectionOptions('', sections, value).findIndex(({ path }) => sameSection(path, value)))
  }
  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const choose = (index: number) => {
    const path = options[index]?.path ?? (index === options.length ? fresh : null)
    if (path) onChange(path)
    close()
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) setActive(moved(active, event.key, count))
      else openUp()
    } else if (event.key === 'Enter' && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab' && open && typed !== null) {
      choose(active)
    }
  }

  return (
    <div class="field">
      <label for={id}>{word('fieldSection')}</label>
      <div class="chosen-row">
        <div class="chosen">
          <Combobox
            ref={input}
            id={id}
            class="input framed"
            listId={`${id}-options`}
            expanded={open}
            active={active}
            value={typed ?? (value.length === 0 ? word('sectionTop') : shortSectionText(value, shared, room))}
            title={sectionText(value)}
            onFocus={(event) => event.currentTarget.select()}
            onClick={openUp}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setOpen(true)
              setActive(0)
            }}
            onKeyDown={press}
            onBlur={close}
          />
          <Icon name="chevron" />
          {open && count > 0 && (
            <OptionList
              id={`${id}-options`}
              label={word('fieldSection')}
              active={active}
              options={[
                ...options.map((option) => optionLine(option, typed === null, shared)),
                ...(fresh ? [newLine(fresh)] : []),
              ]}
              onChoose={choose}
            />
          )}
          {open && count === 0 && (
            <div class="options">
              <p class="none">{word('sectionNone')}</p>
            </div>
          )}
        </div>
        {props.beside}
      </div>
      {isNew && <p class="remark">{word('sectionIsNew')}</p>}
      <NumberedChips
        label={word('sectionsProposed')}
        chips={chipsOf(props.proposed ?? [], value, shared)}
        onTake={(key, hadFocus) => {
          onChange(JSON.parse(key))
          if (hadFocus) input.current?.focus()
        }}
      />
      {props.children}
    </div>
  )
}

/** The proposed sections apart from the chosen one; each keeps its number. */
function chipsOf(
  proposed: readonly (readonly string[])[],
  chosen: readonly string[],
  shared: number,
): NumberedChip[] {
  return proposed
    .map((path, place) => ({
      key: JSON.stringify(path),
      text: path.at(-1) ?? word('sectionTop'),
      title: shortSectionText(path, shared),
      number: place + 1,
    }))
    .filter(({ key }) => key !== JSON.stringify(chosen))
}

/** Width of a letter in the field and of what stands beside the text, in CSS pixels. */
const LETTER = 6.75
const ASIDE = 36

/** How many letters the field shows at once; undefined until it was drawn. */
function useRoom(input: RefObject<HTMLInputElement | null>): number | undefined {
  const [room, setRoom] = useState<number>()
  useEffect(() => {
    if (!input.current || !('ResizeObserver' in globalThis)) return
    const sized = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.floor((entry.target.clientWidth - ASIDE) / LETTER))
    })
    sized.observe(input.current)
    return () => sized.disconnect()
  }, [])
  return room
}

function newLine(path: readonly string[]) {
  return {
    key: 'new',
    content: <span dir="auto">{word('sectionNew', path.at(-1) ?? '')}</span>,
  }
}

function optionLine({ path, count }: SectionCount, nested: boolean, shared: number) {
  const above = nested ? '' : shortSectionText(path.slice(shared, -1), 0)
  return {
    key: JSON.stringify(path),
    depth: nested ? Math.min(Math.max(path.length - 1 - shared, 0), 6) : 0,
    content: (
      <>
        <span dir="auto">
          {path.at(-1) ?? word('sectionTop')}
          {above && ' '}
          {above && <span class="above-it">{above}</span>}
        </span>
        <span class="count">{count}</span>
      </>
    ),
  }
}
