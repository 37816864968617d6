/** A piece of running text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong' | 'struck'; readonly children: readonly Inline[] }
  /** Its URL is http or https, in its normal form. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }

/** An item of a list; `task` is whether it is done, null for an item without a box. */
export interface Item {
  readonly task: boolean | null
  readonly children: readonly Block[]
}

/** A piece of a text that stands by itself. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** Level 1 to 6. */
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  /** Text whose blanks and line breaks count: code, and tables as they are typed. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  /** `start` is the first number of an ordered list, null for one with bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: 'rule' }
