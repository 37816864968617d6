import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { corporaFolder } from './corpora.ts'

/** An entry as a person read it in a real list. Values as written. */
export interface TrueEntry {
  readonly line: number
  readonly title: string | null
  readonly url: string | null
  readonly section: readonly string[]
  readonly date: string | null
  readonly venue: string | null
  readonly tags: readonly string[]
  readonly status: string | null
  /** `entry` must be found; `sub`, `dup` and `todo` may be. */
  readonly kind: 'entry' | 'sub' | 'dup' | 'todo'
}

/** What a person read in the list of this name, or null when nothing is known of it. */
export function truthOf(name: string): readonly TrueEntry[] | null {
  const folder = corporaFolder()
  if (folder === null) return null
  const seed = /^(\d{3})_[0-9a-f]{16}$/.exec(name)
  const file = path.join(folder, 'corpora', 'lists', 'truth', `${seed ? `seed-${seed[1]}` : name}.json`)
  if (!existsSync(file)) return null
  const parsed: { entries: TrueEntry[] } = JSON.parse(readFileSync(file, 'utf8'))
  return parsed.entries
}
