import { learnList } from '../src/learning/learn-list.ts'
import type { Lesson } from '../src/learning/lesson.ts'
import { proposeSections } from '../src/learning/propose-sections.ts'
import { proposeTags } from '../src/learning/propose-tags.ts'
import { median } from './statistics.ts'

/** What learning a list of so many entries and sections costs, in milliseconds. */
export interface LearningFigures {
  readonly entries: number
  readonly sections: number
  /** The first time in a process, as after the death of a worker. */
  readonly cold: number
  readonly learn: number
  readonly sectionsFor: number
  readonly tagsFor: number
}

const RUNS = 5
const TAGS = 500
const WORDS_OF_TITLE = 9

/** A number from 0 up to 1 that looks like chance and is the same in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** A list whose words are as unlike in frequency as those of a language. */
function madeLesson(entries: number, sectionCount: number): Lesson {
  const random = dice(entries + sectionCount)
  const word = () => `w${Math.floor(20_000 ** random()).toString(36)}${'aeiou'[Math.floor(random() * 5)]}n`
  const title = () => Array.from({ length: WORDS_OF_TITLE }, word).join(' ')
  const sections = Array.from({ length: sectionCount }, (_, i) => ({
    path: ['List', `${word()} ${word()} ${i}`],
    level: 2,
    line: i + 1,
    entryCount: 0,
  }))
  return {
    sections,
    entries: Array.from({ length: entries }, () => ({
      title: title(),
      section: sections[Math.floor(random() * sectionCount)]?.path ?? [],
      tags: random() < 0.3 ? [`tag ${Math.floor(random() * TAGS)}`] : [],
    })),
  }
}

function time(doing: () => unknown): number {
  const start = performance.now()
  doing()
  return performance.now() - start
}

function repeated(doing: () => unknown): number {
  return median(Array.from({ length: RUNS }, () => time(doing)))
}

/** Run in a process of its own, with a number of entries and one of sections; prints the figures as JSON. */
function main([entries, sections]: readonly string[]): void {
  const lesson = madeLesson(Number(entries), Number(sections))
  const cold = time(() => learnList(lesson))
  const learned = learnList(lesson)
  const { title = '', section = [] } = lesson.entries[0] ?? {}
  const figures: LearningFigures = {
    entries: Number(entries),
    sections: Number(sections),
    cold,
    learn: repeated(() => learnList(lesson)),
    sectionsFor: repeated(() => proposeSections(learned, `${title} and more`)),
    tagsFor: repeated(() => proposeTags(learned, `${title} and more`, section)),
  }
  console.log(JSON.stringify(figures))
}

main(process.argv.slice(2))
