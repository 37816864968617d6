import type { Proposal } from '../src/messages/proposal.ts'
import type { EntryId, ListId } from '../src/model/library.ts'
import type { Page } from '../src/model/page.ts'
import type { Draft, DraftProblem } from '../src/ui/draft.ts'
import type { Host, Scene, View } from './state.ts'

/** All that can happen to the popup. */
export type Event =
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'show'; readonly view: View }
  | { readonly kind: 'edit'; readonly change: Partial<Draft> }
  | { readonly kind: 'section'; readonly section: readonly string[] }
  /** The entry under which the page goes is chosen, or none any more. */
  | { readonly kind: 'under'; readonly host: Host | null }
  /** It was worked out where the page may go and how it may be tagged. */
  | { readonly kind: 'proposal'; readonly proposal: Proposal | null }
  | { readonly kind: 'list'; readonly listId: ListId }
  | { readonly kind: 'place'; readonly at: number }
  /** More was read of the page: it fills what the person has not touched. */
  | { readonly kind: 'more'; readonly page: Page | null }
  | { readonly kind: 'invalid'; readonly problem: DraftProblem }
  /** Some works of several are chosen, or no longer. */
  | { readonly kind: 'choose'; readonly at: readonly number[]; readonly on: boolean }
  /** The page is not the work of that entry. */
  | { readonly kind: 'apart'; readonly entryId: EntryId }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: string | null }

/** What can happen to a view, whatever it is. */
export type ViewEvent = Exclude<Event, { kind: 'scene' | 'show' | 'busy' | 'problem' }>
