import type { Known, MergeLists } from '../../../src/sync/meeting.ts'
import type { LibrarySide } from '../../../src/sync/sync.ts'
import type { Target } from '../../../src/sync/targets/target.ts'

/** Thrown where the worker dies. */
export class Death extends Error {}

/** A file and a library in memory, in which anything may happen between two steps of a round. */
export class ShakyWorld {
  file: string
  ours: string
  base: string | null
  pending: string | null = null
  /** Called before and after each step; throws to kill the round there, or edits either side meanwhile. */
  step: (name: string) => void = () => {}
  /** How much of the next write reaches the file when the worker dies in it; 1 is all. */
  written = 1
  /** The file is what a write that broke off left: a person who sees it waits before writing there. */
  torn = false

  readonly #merge: MergeLists

  constructor(text: string, merge: MergeLists) {
    this.#merge = merge
    this.file = text
    this.ours = text
    this.base = text
  }

  readonly target: Target = {
    stamp: async () => this.file,
    read: async () => {
      this.step('before reading')
      const text = this.file
      this.step('after reading')
      return { kind: 'text', text, stamp: text }
    },
    write: async (text, seen) => {
      this.step('before looking again')
      if (seen.kind !== 'text' || seen.text !== this.file) return { kind: 'moved-on' }
      if (this.written < 1) {
        this.file = text.slice(0, Math.floor(text.length * this.written))
        this.torn = this.file !== text
        this.written = 1
        throw new Death('in the middle of a write')
      }
      this.file = text
      this.torn = false
      this.step('after writing')
      return { kind: 'written', stamp: text }
    },
  }

  readonly library: LibrarySide = {
    known: async () => this.#known(),
    agree: async (theirs, plan) => {
      this.step('before the transaction')
      const met = plan(this.#known(), this.#merge)
      if (met.kind === 'meeting') {
        this.ours = met.text
        this.base = theirs
        this.pending = met.text === theirs ? null : met.text
      }
      this.step('after the transaction')
      return met
    },
    settle: async (text) => {
      this.step('before settling')
      this.base = text
      this.pending = null
      this.step('after settling')
    },
  }

  #known(): Known {
    return { ours: this.ours, base: this.base, pending: this.pending }
  }
}
