import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** One line of a list of options. */
export interface Option {
  readonly key: string
  readonly content: ComponentChildren
  /** How deep it is nested, for its indent. */
  readonly depth?: number
}

/** The list below a combobox. Options are chosen by pointer here and by keys in the input that owns the list. */
export function OptionList(props: {
  id: string
  label: string
  options: readonly Option[]
  active: number
  onChoose: (index: number) => void
}): JSX.Element {
  const { id, label, options, active, onChoose } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // Keys go to the input, which names the active option with aria-activedescendant.
    <div ref={list} class="options" id={id} role="listbox" aria-label={label} tabIndex={-1}>
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
