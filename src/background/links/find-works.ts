import type { FoundWork } from '../../messages/protocol.ts'
import type { FoundLink } from '../../model/found-link.ts'
import { storableUrl } from '../../model/url.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { isBeside } from '../../sources/beside.ts'
import { identify } from '../../sources/identify.ts'
import { titleOfUrl } from './link-title.ts'

/** A work before anyone looked where it stands. */
export type Candidate = Omit<FoundWork, 'places'> & { readonly key: WorkKey; readonly isKnown: boolean }

/** Fewest words of a link that is called something. */
const FEW_WORDS = 3

/**
 * The works that links lead to, each once, under its best title.
 * @param pageKey key of the page that holds the links, which is none of them
 */
export function worksOfLinks(links: readonly FoundLink[], pageKey: WorkKey | null): readonly Candidate[] {
  const byKey = new Map<WorkKey, Candidate>()
  for (const link of links) {
    const identity = storableUrl(link.url) && identify(link.url)
    if (!identity || identity.key === pageKey) continue
    const before = byKey.get(identity.key)
    if (before && (!before.weak || link.weak)) continue
    const isKnown = identity.source !== 'web'
    const likely = isKnown || (!isBeside(link.url) && isCalledSomething(link))
    const title = link.weak ? titleOfUrl(link.url) : link.title
    byKey.set(identity.key, {
      ...link,
      ...before,
      title,
      weak: link.weak,
      likely,
      key: identity.key,
      isKnown,
    })
  }
  return oncePerTitle([...byKey.values()])
}

/** One thing may be linked at two addresses (a publisher's and a PDF): the better known one stands for both. */
function oncePerTitle(candidates: readonly Candidate[]): readonly Candidate[] {
  const byTitle = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const name = candidate.weak ? candidate.key : candidate.title.toLowerCase()
    const before = byTitle.get(name)
    if (!before || (!before.isKnown && candidate.isKnown)) byTitle.set(name, candidate)
  }
  return [...byTitle.values()]
}

/** True for a title, and not for a word of navigation. */
function isCalledSomething({ title, weak }: FoundLink): boolean {
  if (weak) return false
  const letters = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
  return title.trim().split(/\s+/).length >= FEW_WORDS || (letters?.length ?? 0) >= 6
}
