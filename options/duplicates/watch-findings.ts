import type { Desk } from '../desk.ts'
import { shownList } from '../state.ts'

/** How long the library must have been quiet before it is looked through, in milliseconds. */
const QUIET = 800

/** Of a large library that takes longer: it must have been quiet for so many times what it took last. */
const TIMES = 10

/** Looks through the library for what is not in order, once it is shown and after every change, when nothing else is to do. */
export function watchFindings(desk: Desk): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let took = 0
  const look = async () => {
    const start = performance.now()
    // The worker may just be starting, or be gone for a new version: the next change asks again.
    await findFindings(desk).catch(() => null)
    took = performance.now() - start
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), Math.max(QUIET, TIMES * took))
  }
  desk.ways.onSignal(({ kind }) => {
    if (kind === 'libraryChanged' || kind === 'settingsChanged') soon()
  })
  soon()
}

/** Looks through the library now. */
export async function findFindings(desk: Desk): Promise<void> {
  const list = shownList(desk.library())
  const { wanted } = desk.library().findings
  const [{ groups, count }, unclear] = await Promise.all([
    desk.ways.ask('findDuplicates', { most: wanted }),
    list ? desk.ways.ask('showUnclear', { listId: list.id }) : null,
  ])
  const found = list && unclear ? { listId: list.id, ...unclear } : null
  // More may have been asked for meanwhile.
  const now = desk.library().findings.wanted
  const findings = { duplicates: groups, duplicateCount: count, wanted: now, unclear: found }
  desk.send({ kind: 'findings', findings })
}
