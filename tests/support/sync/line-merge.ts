import { lostLines } from '../../../src/sync/lines.ts'
import type { MergeLists } from '../../../src/sync/meeting.ts'

/** A merge for lists whose every line is an entry and stands once: what either side added stays, what either removed goes. */
export const lineMerge: MergeLists = (base, ours, theirs) => {
  const gone = new Set(lostLines(base, ours))
  const here = theirs.split(/(?<=\n)/).filter((line) => !gone.has(line))
  const added = lostLines(ours, base).filter((line) => !here.includes(line))
  return { text: [...here, ...added].join(''), conflicts: [] }
}
