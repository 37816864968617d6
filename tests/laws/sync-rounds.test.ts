import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Known, type MergeLists, meet } from '../../src/sync/meeting.ts'
import { mergeLists } from '../../src/sync/merge.ts'
import { syncRound } from '../../src/sync/sync.ts'
import { lawRuns } from '../support/law-runs.ts'
import { lineMerge } from '../support/sync/line-merge.ts'
import { Death, ShakyWorld } from '../support/sync/shaky-world.ts'

/** What happens, in order: edits by either hand, and rounds that may be disturbed at their n-th step. */
const event = fc.oneof(
  fc.record({
    what: fc.constantFrom('library adds', 'person adds', 'library removes', 'person removes'),
    at: fc.nat(40),
  }),
  fc.record({ what: fc.constant('round'), at: fc.constant(-1) }),
  fc.record({
    what: fc.constantFrom('round that dies', 'round with a hand in it', 'round cut off in its write'),
    at: fc.nat(8),
  }),
)

const START = Array.from({ length: 8 }, (_, i) => `- [Start ${i}](https://start.example/${i})\n`)

/** Both hands, and a record of what each added and removed. */
class Hands {
  readonly world: ShakyWorld
  readonly added: string[] = []
  readonly removed = new Set<string>()
  #next = 0

  constructor(merge: MergeLists) {
    this.world = new ShakyWorld(START.join(''), merge)
  }

  add(side: 'ours' | 'file'): void {
    const line = `- [Entry ${this.#next}](https://entry.example/${this.#next++})\n`
    this.added.push(line)
    this.world[side] += line
  }

  remove(side: 'ours' | 'file', at: number): void {
    const lines = this.world[side].split(/(?<=\n)/).filter((line) => line.endsWith('\n'))
    // Right after a death in a write, a file that lost only its end passes for that write broken off.
    const line = lines[at % Math.max(1, lines.length - 1)]
    if (line === undefined || !START.includes(line)) return
    this.removed.add(line)
    this.world[side] = lines.filter((other) => other !== line).join('')
  }
}

async function play(hands: Hands, what: string, at: number): Promise<void> {
  const { world } = hands
  if (what === 'library adds') hands.add('ours')
  if (what === 'person adds' && !world.torn) hands.add('file')
  if (what === 'library removes') hands.remove('ours', at)
  if (what === 'person removes' && !world.torn) hands.remove('file', at)
  if (!what.startsWith('round')) return
  let steps = 0
  world.step = () => {
    if (steps++ !== at) return
    if (what === 'round that dies') throw new Death()
    if (what === 'round with a hand in it' && !world.torn) hands.add(at % 2 === 0 ? 'file' : 'ours')
  }
  if (what === 'round cut off in its write') world.written = at / 9
  const plan = (known: Known, theirs: string, merge: MergeLists) => meet(known, theirs, merge, false)
  await syncRound(world.target, world.library, plan).catch((error) => {
    if (!(error instanceof Death)) throw error
  })
  world.written = 1
  world.step = () => {}
}

test.each([
  ['a merge by lines', lineMerge, 2000],
  ['the merge by entries', mergeLists, 400],
] as const)(
  'with %s, after any history of edits, deaths and torn writes quiet rounds bring both sides to one text with every addition once',
  async (_name, merge, cases) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
        const hands = new Hands(merge)
        for (const { what, at } of events) await play(hands, what, at)
        const { world } = hands
        await play(hands, 'round', -1)
        await play(hands, 'round', -1)
        expect(world.file).toBe(world.ours)
        const lines = world.ours.split(/(?<=\n)/)
        for (const line of hands.added) expect(lines.filter((other) => other === line)).toHaveLength(1)
        for (const line of START) expect(lines.includes(line)).toBe(!hands.removed.has(line))
      }),
      { numRuns: lawRuns(cases) },
    )
  },
)
