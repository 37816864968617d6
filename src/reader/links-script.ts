import type { FoundLink } from '../model/found-link.ts'
import { gatherLinks, linkTo } from './gather-links.ts'
import { LINKS_FUNCTION } from './links-function.ts'

/** Injected on demand, as the page's reader is; `wanted` is an address, or a name of `LinksWanted`. */
Object.assign(globalThis, {
  [LINKS_FUNCTION]: (wanted: string): readonly FoundLink[] => {
    if (wanted === 'page') return gatherLinks(document, null)
    if (wanted !== 'selection') return [linkTo(document, wanted)].filter((link) => link !== null)
    const selection = getSelection()
    const count = Math.min(selection?.rangeCount ?? 0, 100)
    const ranges = Array.from({ length: count }, (_, i) => selection?.getRangeAt(i))
    return gatherLinks(
      document,
      ranges.filter((range) => range !== undefined),
    )
  },
})
