import type { Sightings } from './sightings.ts'
import { emptyStyle, type Style } from './style.ts'

/** How much more a way counts in which both neighbours write: no number of others that do otherwise is a run's. */
const IN_A_RUN = 20

/** What is written out of habit, and may change in the middle of a list for a while. */
const HABITS = ['markers', 'forms', 'separators', 'joints'] as const satisfies readonly (keyof Style)[]

/**
 * Counts what the two entries between which a new one goes do alike: where they agree on another way than most of
 * the list, a run of that way goes on there. Where they differ, or one of them says nothing, the list decides.
 * @param weight of the one that counts less
 */
export function learnRun(style: Style, above: Sightings, below: Sightings, weight: number): void {
  const [one, other] = [styleOf(above), styleOf(below)]
  for (const habit of HABITS) {
    for (const [key, votes] of one[habit].entries()) {
      const way = votes.best()
      if (way !== undefined && other[habit].of(key).best() === way)
        style[habit].of(key).add(way, IN_A_RUN * weight)
    }
  }
}

function styleOf(sightings: Sightings): Style {
  const style = emptyStyle()
  sightings.countIn(style, 1)
  return style
}
