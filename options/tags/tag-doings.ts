import { word } from '../../src/messages/words.ts'
import { settleBulk } from '../bulk/bulk-doings.ts'
import type { Desk } from '../desk.ts'
import { shownList } from '../state.ts'

/** What can be done with a tag wherever a list has it. */
export interface TagActions {
  /** Another name, or that of another tag, which merges them; null removes the tag. */
  readonly rename: (tag: string, to: string | null) => void
}

/** Binds them to the desk. */
export function tagActionsAt(desk: Desk): TagActions {
  return {
    rename: (tag, to) =>
      void desk.guarded('errorSaving', async () => {
        const { library, send, ways } = desk
        const list = shownList(library())
        if (!list || library().busy) return
        send({ kind: 'busy', busy: true })
        const answer = await ways.ask('renameTag', { listId: list.id, tag, to })
        const { tags } = library().filter
        if (answer.kind === 'bulk' && tags.includes(tag)) {
          const left = tags.filter((one) => one !== tag && one !== to)
          send({ kind: 'filter', change: { tags: to === null ? left : [...left, to] } })
        }
        await settleBulk(desk, answer, to === null ? word('tagRemoved', tag) : word('tagRenamed', tag, to))
      }),
  }
}
