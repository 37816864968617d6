import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import { learnAddress, learnLabels, learnShape, type Sample } from './learn.ts'
import { learnItem, learnWrap } from './learn-items.ts'
import { learnRun } from './runs.ts'
import { sampleOf, type Weighed } from './samples.ts'
import { Sightings } from './sightings.ts'
import { emptyStyle, type Style } from './style.ts'
import { WrapWidth } from './wrap-width.ts'

/** What one entry shows of how its list is written. */
interface Lesson {
  readonly sightings: Sightings
  /** How its lines are wrapped. */
  readonly wrap: WrapWidth
}

/** The lessons of a list: when a thousand entries are changed at once, each one teaches a hundred others. */
interface Lessons {
  readonly byEntry: Map<Found, Lesson>
  /** Most entries of a list show the same; they share it, and are counted together. */
  readonly bySign: Map<string, Sightings>
}

const given = new WeakMap<OpenList, Lessons>()

/**
 * The style of some entries, each counted by its weight.
 * @param ofHost entries of which only the labels of the main link count
 * @param run the two around the place, which may be a run of their own
 */
export function learnFrom(
  open: OpenList,
  samples: readonly Weighed[],
  ofHost: readonly Weighed[],
  run: readonly [Weighed, Weighed] | null,
): Style {
  const lessons = given.get(open) ?? { byEntry: new Map(), bySign: new Map() }
  given.set(open, lessons)
  const style = emptyStyle()
  const counted = new Map<Sightings, { weight: number; times: number }>()
  for (const { found, weight } of samples) {
    const lesson = lessonOf(open, lessons, found)
    if (!lesson) continue
    const count = counted.get(lesson.sightings) ?? { weight: 0, times: 0 }
    count.weight += weight
    count.times++
    counted.set(lesson.sightings, count)
    style.wrap.seeAll(lesson.wrap)
  }
  for (const [sightings, { weight, times }] of counted) sightings.countIn(style, weight, times)
  for (const { found, weight } of ofHost) {
    const sample = sampleOf(open, found)
    const labels = new Sightings()
    if (sample) learnLabels(labels, sample)
    labels.countIn(style, weight)
  }
  const [above, below] = (run ?? []).map(({ found }) => lessonOf(open, lessons, found))
  if (run && above && below) {
    const weight = Math.min(...run.map((each) => each.weight))
    learnRun(style, above.sightings, below.sightings, weight)
  }
  return style
}

function lessonOf(open: OpenList, { byEntry, bySign }: Lessons, found: Found): Lesson | null {
  const known = byEntry.get(found)
  if (known) return known
  const sample = sampleOf(open, found)
  if (!sample) return null
  const fresh = shownBy(sample)
  const { sign } = fresh
  const sightings = bySign.get(sign) ?? fresh
  bySign.set(sign, sightings)
  const wrap = new WrapWidth()
  learnWrap(wrap, sample)
  const lesson = { sightings, wrap }
  byEntry.set(found, lesson)
  return lesson
}

function shownBy(sample: Sample): Sightings {
  const seen = new Sightings()
  // Cells say nothing of how a line is written; rows are learned from by their own table.
  if (sample.block.kind === 'table') learnAddress(seen, sample.reading)
  else learnShape(seen, sample)
  learnItem(seen, sample)
  return seen
}
