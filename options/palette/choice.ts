import type { ListRow } from '../../src/model/library.ts'
import type { Actions } from '../actions.ts'
import type { Library } from '../state.ts'

/** The headings under which the palette shows what it offers, in this order. */
export const CHOICE_GROUPS = [
  'recent',
  'selection',
  'commands',
  'lists',
  'searches',
  'sections',
  'tags',
  'settings',
  'entries',
] as const

/** One of these headings. */
export type ChoiceGroup = (typeof CHOICE_GROUPS)[number]

/** One line of the palette: something to do, or somewhere to go. */
export interface Choice {
  /** Told apart by it, and remembered by it when it was used. */
  readonly id: string
  readonly group: ChoiceGroup
  readonly text: string
  /** Said more faintly after it, such as the headings above a section. */
  readonly beside?: string
  /** The key that does the same without the palette, as in the table of keys. */
  readonly stroke?: string
  /** @param other true when it was chosen with Ctrl or Cmd */
  readonly run: (other: boolean) => void
}

/** The library as the palette finds it. */
export interface Situation {
  readonly library: Library
  /** The list that is shown; null while there is none. */
  readonly list: ListRow | null
  readonly actions: Actions
}
