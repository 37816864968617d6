import { markdownEngine } from '../src/background/markdown-engine.ts'
import type { Stop } from '../src/sync/guards.ts'
import { type Known, type Meeting, meet } from '../src/sync/meeting.ts'
import { madeList } from '../tests/support/made-list.ts'
import { parseAsLezer, time } from './list-figures.ts'
import { median } from './statistics.ts'

const ENTRIES = 10_000
const RUNS = 15
const SAVED = '- [Saved in the browser](https://example.org/saved), Apr. 10 2024.'

/** What one round on a long list costs: milliseconds of the worker's time, and megabytes. */
export interface RoundFigures {
  readonly megabytes: number
  /** The library's text is read already, as it is after a save. */
  readonly warm: number
  /** The same when both changed things side by side, so that the texts have to be read and merged by entries. */
  readonly near: number
  /** The worker was dead: the library's text is read first. */
  readonly cold: number
  /** All three texts read by @lezer/markdown with GitHub's extensions, and nothing merged. */
  readonly lezer: number
  /** Held by the library's text once it is read. */
  readonly held: number
  /** By how much a round that merges by entries raised the most memory that the process ever had. */
  readonly raised: number
}

/** Versions of a list: the library saved an entry, a person changed the title of another one, or of the one above. */
function versions(): Readonly<Record<'base' | 'ours' | 'theirs' | 'near', string>> {
  const base = madeList(ENTRIES)
  const lines = base.split('\n')
  const changed = (share: number, change: (line: string) => string) => {
    const at = lines.findIndex((line, index) => index > lines.length * share && line.startsWith('- ['))
    return lines.with(at, change(lines[at] ?? '')).join('\n')
  }
  return {
    base,
    ours: changed(1 / 4, (line) => `${line}\n${SAVED}`),
    theirs: changed(3 / 4, (line) => line.replace('Part', 'Chapter')),
    near: changed(1 / 4, (line) => line.replace('Part', 'Chapter')),
  }
}

function check(met: Meeting | Stop): void {
  const isMerged =
    met.kind === 'meeting' &&
    met.conflicts.length === 0 &&
    met.text.includes(SAVED) &&
    met.text.includes('Chapter')
  if (!isMerged) throw new Error('the round did not bring both changes together')
}

/** Run in a process of its own: prints the figures as JSON. */
function main(): void {
  const { base, ours, theirs, near } = versions()
  const known: Known = { ours, base, pending: null }
  const round = (file: string, open = markdownEngine.open(ours)) =>
    meet(known, file, (from) => markdownEngine.merge(open, from, file))
  globalThis.gc?.()
  const empty = process.memoryUsage().heapUsed
  const open = markdownEngine.open(ours)
  globalThis.gc?.()
  const held = process.memoryUsage().heapUsed - empty
  const { maxRSS } = process.resourceUsage()
  check(round(near, open))
  const raised = process.resourceUsage().maxRSS - maxRSS
  check(round(theirs, open))
  const timed = (work: () => unknown) => {
    const times = Array.from({ length: RUNS }, () => {
      globalThis.gc?.()
      return time(work)
    })
    return median(times)
  }
  const figures: RoundFigures = {
    megabytes: base.length / 1e6,
    warm: timed(() => round(theirs, open)),
    near: timed(() => round(near, open)),
    cold: timed(() => round(theirs)),
    lezer: timed(() => [base, ours, theirs].map(parseAsLezer)),
    held: held / 1e6,
    raised: (raised * 1024) / 1e6,
  }
  console.log(JSON.stringify(figures))
}

main()
