import { openList } from '../../../src/markdown/open-list.ts'
import { type Known, type MergeLists, meet } from '../../../src/sync/meeting.ts'
import { mergeOpenLists } from '../../../src/sync/merge.ts'
import { type LibrarySide, syncRound } from '../../../src/sync/sync.ts'
import type { Target } from '../../../src/sync/targets/target.ts'

/** One file in memory, that people and any number of libraries write. */
export class SharedFile {
  text: string
  /** Called once between the look at the file and the write: another hand in the middle of a round. */
  meanwhile: () => void = () => {}

  constructor(text: string) {
    this.text = text
  }

  readonly target: Target = {
    stamp: async () => this.text,
    read: async () => ({ kind: 'text', text: this.text, stamp: this.text }),
    write: async (text, seen) => {
      const { meanwhile } = this
      this.meanwhile = () => {}
      meanwhile()
      if (seen.kind !== 'text' || seen.text !== this.text) return { kind: 'moved-on' }
      this.text = text
      return { kind: 'written', stamp: text }
    },
  }
}

/** A library in memory that keeps its list in a shared file. */
export class SharingLibrary {
  text: string
  /** All that was reported, as one text. */
  conflicts = ''
  readonly #file: SharedFile
  #base: string
  #pending: string | null = null

  constructor(file: SharedFile) {
    this.#file = file
    this.text = file.text
    this.#base = file.text
  }

  /** A real round; a person agrees to whatever would be removed. */
  async round(): Promise<void> {
    await syncRound(this.#file.target, this.#side, (known, theirs, merge) =>
      meet(known, theirs, merge, false),
    )
  }

  readonly #side: LibrarySide = {
    known: async () => this.#known(),
    agree: async (theirs, plan) => {
      const merge: MergeLists = (base, ours, theirs) => mergeOpenLists(base, openList(ours), theirs)
      const met = plan(this.#known(), merge)
      if (met.kind !== 'meeting') return met
      this.conflicts += JSON.stringify(met.conflicts).replaceAll('\\n', ' ')
      this.text = met.text
      this.#base = theirs
      this.#pending = met.text === theirs ? null : met.text
      return met
    },
    settle: async (text) => {
      this.#base = text
      this.#pending = null
    },
  }

  #known(): Known {
    return { ours: this.text, base: this.#base, pending: this.#pending }
  }
}
