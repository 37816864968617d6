import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The folder of real lists, URLs and pages (`seeds/` and `corpora/` in it) that LISTMARK_CORPORA names.
 * @returns its absolute path, or null when the variable is not set
 * @throws when it is set and no such folder stands there: a wrong path must not pass as "not set"
 */
export function corporaFolder(): string | null {
  const named = process.env['LISTMARK_CORPORA']
  if (!named) return null
  const folder = path.resolve(named)
  if (!existsSync(path.join(folder, 'seeds')) || !existsSync(path.join(folder, 'corpora'))) {
    throw new Error(`LISTMARK_CORPORA is ${folder}, but there is no seeds/ and corpora/ in it`)
  }
  return folder
}

/** A real list: the first part of its file name and its text. */
export interface ListFile {
  readonly name: string
  readonly text: string
}

/** The five seed lists, or null when LISTMARK_CORPORA is not set. */
export function seedLists(): ListFile[] | null {
  const folder = corporaFolder()
  return folder === null ? null : readLists(path.join(folder, 'seeds'))
}

/** The other real lists, or null when LISTMARK_CORPORA is not set. */
export function otherLists(): ListFile[] | null {
  const folder = corporaFolder()
  return folder === null ? null : readLists(path.join(folder, 'corpora', 'lists', 'files'))
}

function readLists(folder: string): ListFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => ({
      name: name.replace(/\.(txt|md)$/, ''),
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path.join(folder, name))),
    }))
}
