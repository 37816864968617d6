import type { HTMLAttributes, JSX, RefObject } from 'preact'

interface Props extends Omit<HTMLAttributes<HTMLInputElement>, 'ref' | 'role'> {
  readonly ref?: RefObject<HTMLInputElement | null>
  readonly value: string
  readonly placeholder?: string
  /** The id of the list; its options are numbered behind it, as in `tags-options-0`. */
  readonly listId: string
  readonly expanded: boolean
  /** The option's place; -1 for none. */
  readonly active: number
}

/** The field of a list of options: it keeps the focus, and names the option that its keys have come to. */
export function Combobox({ listId, expanded, active, ...input }: Props): JSX.Element {
  return (
    <input
      {...input}
      type="text"
      role="combobox"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      aria-autocomplete="list"
      aria-expanded={expanded}
      aria-controls={listId}
      aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
    />
  )
}
