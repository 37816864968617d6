import { sectionName } from '../../learning/sections-of.ts'
import type { Proposal } from '../../messages/proposal.ts'
import type { Background } from '../background.ts'
import type { Shelf } from '../library/change-list.ts'

/** How many of the titles have a say. */
const ASKED = 12

/** The one section for several works: where most of them would go alone; null while there is no list. */
export async function proposeForAll(
  { propose }: Pick<Background, 'propose'>,
  shelf: Shelf,
  titles: readonly string[],
): Promise<Proposal | null> {
  const proposals: Proposal[] = []
  for (const title of titles.length > 0 ? titles.slice(0, ASKED) : ['']) {
    const proposal = await propose(shelf, { title }, 'hasty')
    if (!proposal) return null
    proposals.push(proposal)
  }
  const votes = new Map<string, number>()
  for (const { section } of proposals) {
    const name = sectionName(section)
    votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  return proposals.find(({ section }) => sectionName(section) === most?.[0]) ?? null
}
