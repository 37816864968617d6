import type { ConvertPreview } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { DialectName } from '../src/model/dialect.ts'
import type { ListRow } from '../src/model/library.ts'
import type { Desk } from './desk.ts'

/** What a list looks like in each dialect; nothing when that cannot be told now. */
export async function dialectSamples(desk: Desk): Promise<Readonly<Partial<Record<DialectName, string>>>> {
  const samples = await desk.ways.ask('showDialects', {}).catch(() => [])
  return Object.fromEntries(samples.map(({ name, sample }) => [name, sample]))
}

/** What a list would look like in another dialect; null when that cannot be told, and the page says why. */
export async function previewConvert(
  desk: Desk,
  list: ListRow,
  to: DialectName,
): Promise<ConvertPreview | null> {
  let preview: ConvertPreview | null = null
  await desk.guarded('errorConverting', async () => {
    const answer = await desk.ways.ask('previewConvert', { listId: list.id, to })
    if (answer.kind === 'refused') desk.refuse(answer)
    else preview = answer
  })
  return preview
}

/** Rewrites a list in another dialect, and offers the way back. */
export function convertList(desk: Desk, list: ListRow, to: DialectName): Promise<void> {
  return desk.guarded('errorConverting', async () => {
    if (desk.library().busy) return
    desk.send({ kind: 'busy', busy: true })
    const answer = await desk.ways.ask('convertList', { listId: list.id, to })
    desk.send({ kind: 'busy', busy: false })
    if (answer.kind === 'refused') return desk.refuse(answer)
    desk.send({ kind: 'toast', toast: { text: word('doneConverted'), undo: answer.undo } })
    desk.send({ kind: 'page', page: 'library' })
    await desk.refresh()
  })
}
