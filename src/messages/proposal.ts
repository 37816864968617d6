import type { ListId } from '../model/library.ts'

/** Where a work may go and how it may be tagged, learned from the list itself. */
export interface Proposal {
  readonly listId: ListId
  /** Where a save goes unless the user says otherwise: the first of `sections`, or the one that was chosen. */
  readonly section: readonly string[]
  /** The likeliest sections, best first; at most three, and none of a list without headings. */
  readonly sections: readonly (readonly string[])[]
  /** Tags worth offering at once, likeliest first: few, often none, and only tags that the list uses. */
  readonly tags: readonly string[]
  /**
   * Tags of the list in the order in which a completion offers them: for this title in this section. Tags that are
   * not among them follow by use.
   */
  readonly tagOrder: readonly string[]
  /** False while the list is still being read: only what its row says was asked. Ask again with `propose`. */
  readonly learned: boolean
}

/** What a proposal is wanted for. */
export interface ProposalWanted {
  readonly title: string
  /** The current list without it. */
  readonly listId?: ListId
  /** A section that is chosen already: tags are proposed for it, and it is the proposal's `section`. */
  readonly section?: readonly string[]
}
