import type { Blocks } from './blocks-of.ts'
import { type Candidates, isParagraph, nextSolid } from './candidate.ts'

/** Items that stand together, without a heading or a paragraph between them. */
interface Run {
  readonly heading: string
  linked: number
  titles: number
  tasks: number
  /** Titles that show by their own form that they name a work. */
  works: number
  /** Titles that could be one: short, and no sentence. */
  plain: number
}

/** Headings of lists of works; the words of those who keep them, in some of their languages. */
const SHELF =
  /book|read|paper|article|watch|listen|movie|film|novel|fiction|literature|backlog|queue|inbox|书|書|读|読|本|论文|論文|книг|чита|чте|libro|lectur|leer|leitura|livro|livre|lire|buch|bücher|lese|kitap|oku|책|읽|논문/i

/** For each candidate, whether titles without a link count in the list that it is part of. */
export function titledRuns({ blocks }: Blocks, candidates: readonly Candidates[]): boolean[] {
  const runs: Run[] = []
  const all = { linked: 0, titles: 0 }
  const runOf = candidates.map((candidate, index) => {
    const above = candidates[index - 1]
    const goesOn =
      above &&
      !isParagraph(candidate) &&
      above.section === candidate.section &&
      nextSolid(blocks, above.block) === candidate.block
    if (!goesOn) runs.push({ heading: candidate.heading, linked: 0, titles: 0, tasks: 0, works: 0, plain: 0 })
    const run = runs.at(-1)
    if (run) count(candidate, run, all)
    return run
  })
  const isTitleList = all.linked < 0.15 * all.titles
  return runOf.map((run) => isTitleList || (run !== undefined && holdsTitles(run)))
}

function count({ read: { traits } }: Candidates, run: Run, all: { linked: number; titles: number }): void {
  const { layout, linked, outerLinked, titles } = traits
  if (layout !== 'bullet' && layout !== 'ordered' && layout !== 'task') {
    all.linked += linked
    return
  }
  run.linked += outerLinked
  all.linked += outerLinked
  if (!titles) return
  all.titles += titles.all
  run.titles += titles.all
  run.tasks += titles.tasks
  run.works += titles.works
  run.plain += titles.plain
}

/** Among links, in a list of tasks, where most look like works, or below a heading that says so. */
function holdsTitles({ heading, linked, titles, tasks, works, plain }: Run): boolean {
  if (titles === 0) return false
  if (linked > 0 && linked >= titles) return true
  if (tasks * 2 > titles || works * 2 > titles) return true
  return SHELF.test(heading) && plain >= 0.6 * titles
}
