import { editOpenList } from '../../src/markdown/edit.ts'
import { type OpenList, reread } from '../../src/markdown/open-list.ts'
import type { Change } from '../../src/model/change.ts'
import type { NewEntry } from '../../src/model/entry.ts'

/** Numbers at random, the same for the same seed: at least 0, below `below`. */
export type Dice = (below: number) => number

/** Dice that fall the same for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** One hand that edits a list; what it writes carries its name, so that it can be found again. */
export interface Hand {
  readonly name: string
  readonly dice: Dice
}

/** A word that no other hand and no list has. */
function freshWord({ name, dice }: Hand): string {
  return `${name}${dice(36 ** 6).toString(36)}q`
}

function pick<T>(dice: Dice, from: readonly T[]): T | undefined {
  return from[dice(from.length)]
}

function freshEntry(hand: Hand): NewEntry {
  const word = freshWord(hand)
  return {
    title: `About ${word}`,
    url: `https://example.org/${word}`,
    ...(hand.dice(2) ? { date: { year: 2024, month: 1 + hand.dice(12), day: 1 + hand.dice(28) } } : {}),
    ...(hand.dice(3) === 0 ? { tags: [freshWord(hand)] } : {}),
    ...(hand.dice(5) === 0 ? { notes: `- said ${freshWord(hand)}` } : {}),
  }
}

/** A change such as the extension makes; null where the list has nothing to change. */
function randomChange({ list }: OpenList, hand: Hand): Change | null {
  const { dice } = hand
  const entry = pick(dice, list.entries)
  const section = pick(dice, list.sections)?.path
  const kind = dice(12)
  if (kind < 4 || !entry)
    return { kind: 'add', entry: freshEntry(hand), ...(section && dice(3) ? { section } : {}) }
  const ref = { line: entry.line }
  switch (kind) {
    case 4:
      return { kind: 'update', ref, set: { tags: [...(entry.tags ?? []), freshWord(hand)] } }
    case 5:
      return { kind: 'update', ref, set: { status: dice(2) ? 'read' : 'unread' } }
    case 6:
      return { kind: 'update', ref, set: { title: `${entry.title} ${freshWord(hand)}` } }
    case 7:
      return { kind: 'update', ref, set: { notes: `${entry.notes ?? ''}\n${freshWord(hand)}`.trim() } }
    case 8:
      return { kind: 'update', ref, set: { date: { year: 2020 + dice(4), month: 1 + dice(12), day: 3 } } }
    case 9:
      return { kind: 'remove', ref }
    case 10:
      return section ? { kind: 'move', ref, section } : null
    default:
      return section ? { kind: 'renameSection', section, title: `Renamed ${freshWord(hand)}` } : null
  }
}

/** An edit such as a person makes in an editor, to the lines of a text. */
function typeSomething(text: string, hand: Hand): string {
  const { dice } = hand
  const lines = text.split('\n')
  const at = dice(lines.length)
  const line = lines[at] ?? ''
  switch (dice(7)) {
    case 0:
      lines.splice(at, 0, `${/^\s*(?:[-*+] |\d+\. )?/.exec(line)?.[0] ?? ''}${freshWord(hand)}`)
      break
    case 1:
      lines[at] = line.replace(/[\p{L}]{3,}/u, (word) => `${word} ${freshWord(hand)}`)
      break
    case 2:
      lines[at] = `${line} ${freshWord(hand)}`
      break
    case 3:
      lines.splice(at, 1)
      break
    case 4:
      lines.splice(at, 0, '')
      break
    case 5:
      lines.splice(at, 1, `- [About](https://example.org/${freshWord(hand)})`, line)
      break
    default:
      lines.splice(dice(lines.length), 0, ...lines.splice(at, 1))
  }
  return lines.join('\n')
}

/**
 * Edits a list a number of times.
 * @param typed share of the edits, out of ten, that are typed and not made by the extension
 */
export function editAtRandom(base: OpenList, hand: Hand, edits: number, typed: number): string {
  let open = base
  for (let edit = 0; edit < edits; edit++) {
    if (hand.dice(10) < typed) {
      open = reread(open, typeSomething(open.text, hand))
      continue
    }
    const change = randomChange(open, hand)
    if (change) open = editOpenList(open, [change]).open
  }
  return open.text
}
