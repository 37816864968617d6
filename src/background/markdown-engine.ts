import { editOpenList } from '../markdown/edit.ts'
import { type OpenList, openList, reread } from '../markdown/open-list.ts'
import { mergeOpenLists } from '../sync/merge.ts'
import type { Engine, OpenText } from './library/engine.ts'
import { sameEnds } from './same-ends.ts'

/** Reads and edits lists as `src/markdown` does. A text that another engine opened is opened anew. */
export const markdownEngine: Engine = {
  open: openList,
  reread: (open, text) => reread(asOpenList(open), text),
  merge: (open, base, theirs) => mergeOpenLists(base, asOpenList(open), theirs),
  sameEnds: (before, after) => sameEnds(asOpenList(before), asOpenList(after)),
  edit(open, changes, dialect) {
    const options = dialect ? { dialect } : {}
    const { open: edited, edit } = editOpenList(asOpenList(open), changes, options)
    return { open: edited, outcomes: edit.outcomes }
  },
}

function asOpenList(open: OpenText): OpenList {
  return 'blocks' in open ? (open as OpenList) : openList(open.text)
}
