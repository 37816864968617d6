import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { Desk } from '../desk.ts'

/** Merges the previewed file into the list that it is a copy of, and shows that list. */
export function mergePreviewed(desk: Desk, list: ListRow, agreed: boolean): Promise<void> {
  return desk.guarded('errorKeeping', async () => {
    const { importing, busy } = desk.library()
    if (importing?.kind !== 'preview' || busy) return
    desk.send({ kind: 'busy', busy: true })
    const answer = await desk.ways.ask('mergeFile', { listId: list.id, text: importing.text, agreed })
    desk.send({ kind: 'busy', busy: false })
    if (answer.kind === 'refused') return desk.refuse(answer)
    if (answer.kind === 'asks') {
      return desk.send({ kind: 'importing', importing: { ...importing, wouldRemove: answer.count } })
    }
    await desk.ways.ask('changeSettings', { currentList: list.id })
    desk.send({ kind: 'importing', importing: null })
    desk.send({ kind: 'page', page: 'library' })
    const text = word(answer.undo ? 'merged' : 'mergedNothing', importing.fileName, list.name)
    desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
    await desk.refresh()
  })
}
