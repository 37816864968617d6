import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** One line of a list of options. */
export interface Option {
  readonly key: string
  readonly content: ComponentChildren
  /** How deep it is nested, for its indent. */
  readonly depth?: number
}

/** The list below a combobox, or above it where only there is room for it. Options are chosen by pointer here and by keys in the input that owns the list. */
export function OptionList(props: {
  id: string
  label: string
  options: readonly Option[]
  active: number
  onChoose: (index: number) => void
}): JSX.Element {
  const { id, label, options, active, onChoose } = props
  const list = useRef<HTMLDivElement>(null)
  const [isAbove, setAbove] = useState(false)
  useLayoutEffect(() => {
    if (list.current && hasRoomAboveOnly(list.current)) setAbove(true)
  }, [options.length])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // Keys go to the input, which names the active option with aria-activedescendant.
    <div
      ref={list}
      class={isAbove ? 'options above' : 'options'}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
    >
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          style={option.depth ? { paddingInlineStart: `${0.5 + option.depth}rem` } : {}}
          onPointerDown={(event) => {
            // The input keeps the focus: losing it would close the list before the choice counts.
            event.preventDefault()
            if (event.button === 0) onChoose(index)
          }}
        >
          {option.content}
        </div>
      ))}
    </div>
  )
}

/** True for a list that would end below the window, and would not begin above what it scrolls in. */
function hasRoomAboveOnly(list: HTMLElement): boolean {
  const { bottom, height } = list.getBoundingClientRect()
  const field = list.parentElement
  if (!field || bottom <= innerHeight) return false
  return field.getBoundingClientRect().top - height > topOf(field)
}

/** Where the part of the window begins in which an element scrolls, in CSS pixels. */
function topOf(element: HTMLElement): number {
  const { parentElement } = element
  if (!parentElement) return 0
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY)
  return scrolls ? Math.max(0, parentElement.getBoundingClientRect().top) : topOf(parentElement)
}
