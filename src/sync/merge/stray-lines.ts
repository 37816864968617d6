import { identify } from '../../sources/identify.ts'
import { linesOf } from '../lines.ts'
import { headOf, type Unit } from './units.ts'

const ADDRESS = /https?:\/\/[^\s()<>[\]|"'`]+/

/**
 * What a line may be known by in every version: the first address in it, else what it says; empty for a line of
 * signs only.
 */
export function keyOfLine(line: string): string {
  const address = ADDRESS.exec(line)?.[0]
  if (address) return `address ${address}`
  return /[\p{L}\p{N}]/u.test(line) ? line.trim() : ''
}

/**
 * Finds the lines that are part of one entry in one version, and of another or of none in another version: whose a
 * line is hangs on its neighbours, and a merge that takes it for a part of each would write it twice, or lose it.
 * @returns the keys of these lines; only those that stand at most once in each version
 */
export function strayLines(versions: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const isShared = sharedTexts(versions)
  const owners = new Map<string, Set<string>>()
  const stray = new Set<string>()
  const twice = new Set<string>()
  for (const units of versions) {
    const here = new Set<string>()
    for (const unit of units) {
      if (isShared(unit)) continue
      const names = unit.entry ? ownerNames(unit) : NO_OWNER
      linesOf(unit.text).forEach((line, at) => {
        const key = keyOfLine(line)
        if (key === '' || here.has(key)) {
          twice.add(key)
          return
        }
        here.add(key)
        const owner = at === 0 ? NO_OWNER : names
        const known = owners.get(key)
        const common = owner.filter((name) => known?.has(name) ?? true)
        if (common.length === 0) stray.add(key)
        owners.set(key, new Set(common))
      })
    }
  }
  for (const key of twice) stray.delete(key)
  return stray
}

/** Tells whether a unit stands in all versions with the same text: whatever it holds is its own. */
export function sharedTexts(versions: readonly (readonly Unit[])[]): (unit: Unit) => boolean {
  const texts = versions.map((units) => new Set(units.map(({ text }) => text)))
  return ({ text }) => texts.every((others) => others.has(text))
}

const NO_OWNER = ['']

/** An entry is the same while its work, its title or its first line is. */
function ownerNames(unit: Unit): string[] {
  const { url = '', title = '' } = unit.entry?.entry ?? {}
  const key = url === '' ? null : (identify(url)?.key ?? null)
  return [
    ...(key ? [`work ${key}`] : []),
    ...(title === '' ? [] : [`title ${title.toLowerCase()}`]),
    `line ${headOf(unit).split('\n', 1)[0]?.trim() ?? ''}`,
  ]
}
