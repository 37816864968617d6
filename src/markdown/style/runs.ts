import { learnShape, type Sample } from './learn.ts'
import { learnItem } from './learn-items.ts'
import { emptyStyle, type Style } from './style.ts'

/** How much more a way counts in which both neighbours write: no number of others that do otherwise is a run's. */
const IN_A_RUN = 20

/** What is written out of habit, and may change in the middle of a list for a while. */
const HABITS = ['markers', 'forms', 'separators', 'joints'] as const satisfies readonly (keyof Style)[]

/**
 * Counts what the two entries between which a new one goes do alike: where they agree on another way than most of
 * the list, a run of that way goes on there. Where they differ, or one of them says nothing, the list decides.
 */
export function learnRun(style: Style, [above, below]: readonly [Sample, Sample]): void {
  const [one, other] = [styleOf(above), styleOf(below)]
  const weight = IN_A_RUN * Math.min(above.weight, below.weight)
  for (const habit of HABITS) {
    for (const [key, votes] of one[habit].entries()) {
      const way = votes.best()
      if (way !== undefined && other[habit].of(key).best() === way) style[habit].of(key).add(way, weight)
    }
  }
}

function styleOf(sample: Sample): Style {
  const style = emptyStyle()
  if (sample.block.kind !== 'table') learnShape(style, sample)
  learnItem(style, sample)
  return style
}
