import { align } from './align.ts'
import { numbering } from './match.ts'
import type { Three } from './piece.ts'
import type { SaidText } from './said-lines.ts'

/** One side's lines beside those of the base and of the other side, by index; -1 where there is no such line. */
export interface SideLines extends SaidText {
  /** For each line of the base the one of this side that is the same. */
  readonly anchors: Int32Array
  /** For each line of this side the one of the base that is the same. */
  readonly origins: Int32Array
  /** For each line of this side the one of the other side that is the same. */
  readonly across: Int32Array
}

/** The lines of three texts with what is the same in them. */
export interface SameLines {
  readonly base: SaidText
  readonly ours: SideLines
  readonly theirs: SideLines
}

/** Finds the lines that are the same in three texts, in order. */
export function sameLines({ base, ours, theirs }: Three<SaidText>): SameLines {
  const number = numbering()
  const numbers = ({ lines }: SaidText) => lines.map(({ said }) => number(said))
  const [was, our, their] = [numbers(base), numbers(ours), numbers(theirs)]
  const across = align(our, their)
  const side = (text: SaidText, ids: number[], there: Int32Array): SideLines => {
    const anchors = align(was, ids)
    return { ...text, anchors, origins: inverse(anchors, ids.length), across: there }
  }
  return { base, ours: side(ours, our, across), theirs: side(theirs, their, inverse(across, their.length)) }
}

function inverse(pairs: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1)
  pairs.forEach((there, at) => {
    if (there >= 0) back[there] = at
  })
  return back
}

/** A line by its index in each text; null where a text does not have it. */
export type Spot = Three<number | null>

/** A line of the base. */
export function spotInBase({ ours, theirs }: SameLines, base: number): Spot {
  return { base, ours: known(ours.anchors[base]), theirs: known(theirs.anchors[base]) }
}

/** A line of one side. */
export function spotInSide(texts: SameLines, side: 'ours' | 'theirs', at: number): Spot {
  const [base, there] = [known(texts[side].origins[at]), known(texts[side].across[at])]
  return side === 'ours' ? { base, ours: at, theirs: there } : { base, ours: there, theirs: at }
}

function known(index: number | undefined): number | null {
  return index === undefined || index < 0 ? null : index
}
