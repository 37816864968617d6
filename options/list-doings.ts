import type { Refusal } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { DialectName } from '../src/model/dialect.ts'
import type { ListId, ListRow } from '../src/model/library.ts'
import type { Settings } from '../src/model/settings.ts'
import { changedWords } from './changed-words.ts'
import type { Desk } from './desk.ts'
import { connectFile } from './keeping/keep-doings.ts'
import { nameOfFile, readListFile } from './read-list-file.ts'

/** Reads a file that the person gave and shows what would come into the library; nothing is stored yet. */
export function previewFile(desk: Desk, file: File, handle: FileSystemFileHandle | null): Promise<void> {
  const fileName = file.name
  return desk.guarded('errorImporting', async () => {
    desk.send({ kind: 'importing', importing: { kind: 'reading', fileName } })
    const read = await readListFile(file)
    if (read.kind === 'refused') return refused(desk, fileName, word(read.reason))
    const preview = await desk.ways.ask('previewImport', { text: read.text })
    if (preview.kind === 'refused') {
      return refused(desk, fileName, word(preview.reason, ...(preview.fills ?? [])))
    }
    const name = nameOfFile(fileName)
    const { text } = read
    const alike = (await desk.ways.ask('findLikeness', { text }))?.listId ?? null
    desk.send({
      kind: 'importing',
      importing: { kind: 'preview', fileName, name, text, preview, handle, alike },
    })
  })
}

function refused(desk: Desk, fileName: string, problem: string): void {
  desk.send({ kind: 'importing', importing: { kind: 'refused', fileName, problem } })
}

/** Stores the previewed file as a list under this name, and shows it; it may be kept in that file from then on. */
export async function importPreviewed(desk: Desk, name: string, keep: boolean): Promise<void> {
  const { importing } = desk.library()
  if (importing?.kind !== 'preview') return
  const { fileName, text, handle } = importing
  // Asked for at once: the browser wants to see the click.
  const allowed = handle && keep ? desk.ways.files.allow(handle).catch(() => false) : null
  const added = await addList(desk, () => desk.ways.ask('importList', { name, fileName, text }))
  if (!added || !handle || !keep) return
  await allowed
  await desk.guarded('errorKeeping', () => connectFile(desk, added, handle))
}

/** Starts a new list from nothing, to be kept in that dialect. */
export async function startList(desk: Desk, name: string, dialect: DialectName): Promise<void> {
  await addList(desk, () => desk.ways.ask('createList', { name, dialect }))
}

/** Brings a sample list in, to look around. */
export async function trySample(desk: Desk): Promise<void> {
  const name = word('sampleName')
  await addList(desk, () =>
    desk.ways.ask('importList', { name, fileName: 'sample-list.md', text: desk.ways.sample }),
  )
}

type Added = { readonly kind: 'imported'; readonly listId: ListId } | Refusal

/** Adds a list and shows it. */
async function addList(desk: Desk, add: () => Promise<Added>): Promise<ListRow | null> {
  let added: ListRow | null = null
  await desk.guarded('errorImporting', async () => {
    if (desk.library().busy) return
    desk.send({ kind: 'busy', busy: true })
    const answer = await add()
    if (answer.kind === 'refused') return desk.refuse(answer)
    await desk.ways.ask('changeSettings', { currentList: answer.listId })
    desk.send({ kind: 'importing', importing: null })
    await desk.refresh()
    desk.send({ kind: 'page', page: 'library' })
    desk.send({ kind: 'busy', busy: false })
    // The page may be reading the library for another reason just now: what it shows can be older.
    added = (await desk.ways.lists()).find(({ id }) => id === answer.listId) ?? null
    const text = word('addedTitle', added?.name ?? '')
    desk.send({ kind: 'done', step: { token: { kind: 'added', listId: answer.listId }, text } })
  })
  return added
}

/** Changes a setting; it holds at once, and can be taken back. */
export function changeSettings(desk: Desk, change: Partial<Settings>): Promise<void> {
  return desk.guarded('errorSettings', async () => {
    const answer = await desk.ways.ask('changeSettings', change)
    if (answer.kind === 'refused') desk.refuse(answer)
    await desk.refresh()
    const text = changedWords(change)
    if (answer.kind === 'done' && text !== null)
      desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
  })
}

/** Gives a list another name. */
export function renameList(desk: Desk, list: ListRow, name: string): Promise<void> {
  return desk.guarded('errorRenaming', async () => {
    const answer = await desk.ways.ask('renameList', { listId: list.id, name })
    if (answer.kind === 'refused') return desk.refuse(answer)
    await desk.refresh()
    desk.send({ kind: 'toast', toast: { text: word('renamedTo', name), undo: answer.undo } })
  })
}

/** Takes a list out of the library. */
export function removeList(desk: Desk, list: ListRow): Promise<void> {
  return desk.guarded('errorRemoving', async () => {
    const answer = await desk.ways.ask('removeList', { listId: list.id })
    if (answer.kind === 'refused') return desk.refuse(answer)
    desk.send({ kind: 'toast', toast: { text: word('removedTitle', list.name), undo: answer.undo } })
    await desk.refresh()
  })
}

/** Hands the list to the person as a file: the exact text, under the name that the file had. */
export function exportList(desk: Desk, list: ListRow): Promise<void> {
  return desk.guarded('errorExporting', async () => {
    const text = await desk.ways.text(list.id)
    if (text === null) throw new Error('the list is gone')
    desk.ways.download(list.fileName, text)
    desk.send({ kind: 'toast', toast: { text: word('exported', list.fileName), undo: null } })
  })
}

/** Tries again to complete the entries that wait, or lets them be as they are. */
export function settleWaiting(desk: Desk, what: 'retryWaiting' | 'dismissWaiting'): Promise<void> {
  return desk.guarded('errorSettings', async () => {
    await desk.ways.ask(what, {})
    await desk.refresh()
  })
}
