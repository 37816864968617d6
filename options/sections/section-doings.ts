import type { SectionAnswer } from '../../src/messages/bulk-protocol.ts'
import { word } from '../../src/messages/words.ts'
import { withinSection } from '../../src/ui/section-options.ts'
import type { Desk } from '../desk.ts'
import { shownList } from '../state.ts'

/** What can be done with a list's headings. */
export interface SectionActions {
  readonly rename: (section: readonly string[], title: string) => void
  readonly add: (above: readonly string[], title: string) => void
}

/** Binds them to the desk. */
export function sectionActionsAt(desk: Desk): SectionActions {
  return {
    rename: (section, title) =>
      void desk.guarded('errorSaving', async () => {
        const list = shownList(desk.library())
        if (!list) return
        const answer = await desk.ways.ask('renameSection', { listId: list.id, section, title })
        const { filter } = desk.library()
        if (answer.kind === 'changed' && filter.section && withinSection(filter.section, section)) {
          const below = filter.section.slice(section.length)
          desk.send({ kind: 'filter', change: { section: [...answer.section, ...below] } })
        }
        await settle(desk, answer, word('sectionRenamed', section.at(-1) ?? '', title))
      }),
    add: (above, title) =>
      void desk.guarded('errorSaving', async () => {
        const list = shownList(desk.library())
        if (!list) return
        const answer = await desk.ways.ask('addSection', { listId: list.id, above, title })
        await settle(desk, answer, word('sectionAdded', title))
      }),
  }
}

async function settle(desk: Desk, answer: SectionAnswer, text: string): Promise<void> {
  if (answer.kind === 'refused') return desk.refuse(answer)
  desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
  await desk.refresh()
}
