import { probablySame } from '../probable/same-work.ts'
import type { Light } from './light.ts'

/** Most entries of one title that are compared with one another. */
const MOST_ALIKE = 50

/** Entries that stand for one work, whatever their addresses; those that stand alone are in no group. */
export function sameGroups(lights: readonly Light[]): Light[][] {
  const ties = new Ties()
  for (const group of gathered(lights, ({ keys }) => keys)) {
    for (const other of group.slice(1)) ties.tie(group[0] ?? other, other)
  }
  return ties.groups(lights)
}

/**
 * Entries of different works that are most likely one (`probablySame`), without those of which somebody said that
 * they are not. Of two entries without any link nothing could be remembered, so they are not told.
 * @param same what surely is one work: told apart from this
 */
export function probableGroups(lights: readonly Light[], same: readonly (readonly Light[])[]): Light[][] {
  const groupOf = new Map(same.flatMap((group, at) => group.map((light) => [light, at] as const)))
  const ties = new Ties()
  for (const alike of gathered(lights, ({ hashes }) => hashes)) {
    const few = alike.slice(0, MOST_ALIKE)
    few.forEach((a, at) => {
      for (const b of few.slice(at + 1)) {
        const isSame = groupOf.has(a) && groupOf.get(a) === groupOf.get(b)
        if (!isSame && isOpen(a, b) && probablySame(a.known, b.known)) ties.tie(a, b)
      }
    })
  }
  return ties.groups(lights)
}

function isOpen(a: Light, b: Light): boolean {
  if (a.keys.length + b.keys.length === 0) return false
  return !a.apart.some((key) => b.keys.includes(key)) && !b.apart.some((key) => a.keys.includes(key))
}

/** Those that share a name, name by name; a name that only one has is left out. */
function gathered<Name>(lights: readonly Light[], namesOf: (light: Light) => readonly Name[]): Light[][] {
  const byName = new Map<Name, Light[]>()
  for (const light of lights) {
    for (const name of namesOf(light)) {
      const group = byName.get(name)
      if (group) group.push(light)
      else byName.set(name, [light])
    }
  }
  return [...byName.values()].filter((group) => group.length > 1)
}

/** Which belong together: whoever is tied to one of a group is tied to all of it. */
class Ties {
  readonly #above = new Map<Light, Light>()

  tie(a: Light, b: Light): void {
    const [top, other] = [this.#top(a), this.#top(b)]
    if (top !== other) this.#above.set(other, top)
  }

  /** The groups, in the order given, as their first ones stand. */
  groups(lights: readonly Light[]): Light[][] {
    const byTop = new Map<Light, Light[]>()
    for (const light of lights) {
      const top = this.#top(light)
      const group = byTop.get(top)
      if (group) group.push(light)
      else byTop.set(top, [light])
    }
    return [...byTop.values()].filter((group) => group.length > 1)
  }

  #top(light: Light): Light {
    let top = light
    for (let above = this.#above.get(top); above; above = this.#above.get(top)) top = above
    return top
  }
}
