import type { Difference, HistoryPoint } from '../../src/messages/sync-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { Desk } from '../desk.ts'

/** When copies are written, and where: a new dated one after changes or when asked for, or always one file. */
export type Copies = 'dated' | 'asked' | 'one'

/** What a person can do about a list's file and its earlier texts. */
export interface KeepActions {
  readonly chooseFile: (list: ListRow) => void
  readonly createFile: (list: ListRow) => void
  /** A file that was dropped on the page. */
  readonly connect: (list: ListRow, handle: FileSystemFileHandle) => void
  readonly writeCopies: (list: ListRow, copies: Copies) => void
  readonly disconnect: (list: ListRow) => void
  readonly allow: (list: ListRow) => void
  readonly syncNow: (list: ListRow) => void
  readonly settleStop: (list: ListRow, take: 'both' | 'file' | 'library') => void
  readonly settleConflict: (list: ListRow, conflict: number, keep: 'ours' | 'theirs') => void
  readonly difference: (list: ListRow, restorePoint?: number) => Promise<Difference | null>
  readonly history: (list: ListRow) => Promise<readonly HistoryPoint[]>
  readonly restore: (list: ListRow, restorePoint: number) => void
}

/** Binds these doings to the page's desk. */
export function keepActionsAt(desk: Desk): KeepActions {
  const { files, ask } = desk.ways
  const doing = (work: () => Promise<void>) => void desk.guarded('errorKeeping', work)
  return {
    chooseFile: (list) =>
      doing(async () => {
        const handle = await files.pick()
        if (handle) await connectFile(desk, list, handle)
      }),
    createFile: (list) =>
      doing(async () => {
        const handle = await files.create(list.fileName)
        if (handle) await connectFile(desk, list, handle)
      }),
    connect: (list, handle) => doing(() => connectFile(desk, list, handle)),
    writeCopies: (list, copies) =>
      doing(async () => {
        const { id: listId, fileName } = list
        const ways = { overwrite: copies === 'one', onDemand: copies === 'asked' }
        settle(desk, await ask('connectTarget', { listId, kind: 'downloads', fileName, ...ways }))
        await desk.refresh()
      }),
    disconnect: (list) =>
      doing(async () => {
        settle(desk, await ask('disconnectTarget', { listId: list.id }))
        await desk.refresh()
      }),
    allow: (list) =>
      doing(async () => {
        const handle = await files.fileOf(list.id)
        if (handle && (await files.allow(handle))) await ask('syncNow', { listId: list.id })
        await desk.refresh()
      }),
    syncNow: (list) =>
      doing(async () => {
        await ask('syncNow', { listId: list.id })
        await desk.refresh()
      }),
    settleStop: (list, take) =>
      doing(async () => {
        settle(desk, await ask('settleStop', { listId: list.id, take }))
        await desk.refresh()
      }),
    settleConflict: (list, conflict, keep) =>
      doing(async () => {
        const answer = await ask('settleConflict', { listId: list.id, conflict, keep })
        if (answer.kind === 'refused') return desk.refuse(answer)
        desk.send({ kind: 'toast', toast: { text: word('conflictSettled'), undo: answer.undo } })
        await desk.refresh()
      }),
    difference: (list, restorePoint) => differenceFrom(desk, list, restorePoint),
    history: (list) => ask('showHistory', { listId: list.id }).catch(() => []),
    restore: (list, restorePoint) =>
      doing(async () => {
        const answer = await ask('restoreText', { listId: list.id, restorePoint })
        if (answer.kind === 'refused') return desk.refuse(answer)
        desk.send({ kind: 'toast', toast: { text: word('restored'), undo: answer.undo } })
        await desk.refresh()
      }),
  }
}

/** Keeps a list in this file from now on, unless another list is kept there. */
export async function connectFile(desk: Desk, list: ListRow, handle: FileSystemFileHandle): Promise<void> {
  const { files, ask } = desk.ways
  const other = await files.listOf(handle)
  if (other !== null && other !== list.id) {
    const name = desk.library().lists.find(({ id }) => id === other)?.name ?? ''
    return desk.send({ kind: 'problem', problem: word('fileTaken', handle.name, name) })
  }
  await files.allow(handle)
  await files.keep(list.id, handle)
  settle(desk, await ask('connectTarget', { listId: list.id, kind: 'file', fileName: handle.name }))
  await desk.refresh()
}

type Settled = { readonly kind: 'done' } | Parameters<Desk['refuse']>[0]

function settle(desk: Desk, answer: Settled): void {
  if (answer.kind === 'refused') desk.refuse(answer)
}

async function differenceFrom(desk: Desk, list: ListRow, restorePoint?: number): Promise<Difference | null> {
  let found: Difference | null = null
  await desk.guarded('errorKeeping', async () => {
    const point = restorePoint === undefined ? {} : { restorePoint }
    const answer = await desk.ways.ask('showDifference', { listId: list.id, ...point })
    if (answer.kind === 'refused') desk.refuse(answer)
    else found = answer
  })
  return found
}
