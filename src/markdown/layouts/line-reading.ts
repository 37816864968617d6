import type { EntryFields, Layout } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import { readShape } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import type { Shape } from '../shape.ts'

/** Where a reading stands in its block. */
export type Place = Omit<Reading, 'layout' | 'fields' | 'shape' | 'isLinked'>

/**
 * A reading whose own text is one stretch of its block. Its shape is taken apart again when someone asks for it: an
 * edit asks for that of a few entries, and the shapes of all would be a third of what a list takes in memory.
 */
export class LineReading implements Reading {
  readonly layout: Layout
  readonly fields: EntryFields
  readonly isLinked: boolean
  readonly start: number
  readonly ownEnd: number
  readonly end: number
  readonly line: number
  readonly lines: number
  readonly parent: number
  readonly index: number
  readonly #text: string
  readonly #from: number
  readonly #to: number
  readonly #definitions: Definitions
  #shape: Shape | null = null

  /**
   * @param text the block's
   * @param shape what was read between its `start` and its `end`; it is not kept
   */
  constructor(
    layout: Layout,
    fields: EntryFields,
    text: string,
    shape: Shape,
    definitions: Definitions,
    place: Place,
  ) {
    this.layout = layout
    this.fields = fields
    this.isLinked = hasLink(fields, shape)
    this.start = place.start
    this.ownEnd = place.ownEnd
    this.end = place.end
    this.line = place.line
    this.lines = place.lines
    this.parent = place.parent
    this.index = place.index
    this.#text = text
    this.#from = shape.start
    this.#to = shape.end
    this.#definitions = definitions
  }

  get shape(): Shape {
    this.#shape ??= readShape(this.#text, this.#from, this.#to, this.#definitions) ?? {
      start: this.#from,
      end: this.#to,
      atoms: [],
    }
    return this.#shape
  }
}

/** True for an entry with a link to the work, or with room for one: `[Title]()`. */
export function hasLink({ url }: EntryFields, { atoms }: Shape): boolean {
  return url !== '' || atoms.some(({ kind }) => kind === 'main')
}
