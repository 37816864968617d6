import type { ListId } from '../../src/model/library.ts'
import { fileHandle, keepFileHandle, listOfFile } from '../../src/store/file-handles.ts'
import type { Library } from '../../src/store/read.ts'

/** The page's ways to files on this computer (File System Access); passed in, because only some browsers have them. */
export interface FileWays {
  /** True where a file can be connected: Chromium. */
  readonly canConnect: boolean
  /** Lets the person pick a list's file; null when that was called off. Only inside a click. */
  pick(): Promise<FileSystemFileHandle | null>
  /** Lets the person say where a new file goes; null when that was called off. Only inside a click. */
  create(fileName: string): Promise<FileSystemFileHandle | null>
  /** Puts a list's file into the library. */
  keep(listId: ListId, handle: FileSystemFileHandle): Promise<void>
  /** The list that is kept in this file already. */
  listOf(handle: FileSystemFileHandle): Promise<ListId | null>
  /** Asks the person to let a file be written; the browser wants to see a click. */
  allow(handle: FileSystemFileHandle): Promise<boolean>
  /** The file of a list. */
  fileOf(listId: ListId): Promise<FileSystemFileHandle | null>
  /** Tells of changes of these lists' files from now on, where the browser can; what was watched before is let go. */
  watch(listIds: readonly ListId[], changed: (listId: ListId) => void): Promise<void>
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
  FileSystemObserver?: new (
    changed: () => void,
  ) => {
    observe(handle: FileSystemFileHandle): Promise<void>
    disconnect(): void
  }
}

interface Permitting {
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
}

const TYPES = [
  { description: 'Markdown', accept: { 'text/markdown': ['.md', '.markdown'], 'text/plain': ['.txt'] } },
]

/** The ways that this browser has. */
export function fileWays(library: Promise<Library>, scope: Pickers = window as Pickers): FileWays {
  let watching: (() => void)[] = []
  return {
    canConnect: scope.showOpenFilePicker !== undefined,
    pick: () =>
      unlessCalledOff(async () => (await scope.showOpenFilePicker?.({ types: TYPES }))?.[0] ?? null),
    create: (suggestedName) =>
      unlessCalledOff(
        async () => (await scope.showSaveFilePicker?.({ types: TYPES, suggestedName })) ?? null,
      ),
    keep: async (listId, handle) => keepFileHandle(await library, listId, handle),
    listOf: async (handle) => listOfFile(await library, handle),
    async allow(handle) {
      const answer = await (handle as Permitting).requestPermission?.({ mode: 'readwrite' })
      return answer === undefined || answer === 'granted'
    },
    fileOf: async (listId) => fileHandle(await library, listId),
    async watch(listIds, changed) {
      for (const stop of watching) stop()
      watching = []
      const Observer = scope.FileSystemObserver
      if (!Observer) return
      for (const listId of listIds) {
        const handle = await fileHandle(await library, listId)
        if (!handle) continue
        const observer = new Observer(() => changed(listId))
        watching.push(() => observer.disconnect())
        // Without the permission there is nothing to watch: the round that brings it back watches again.
        await observer.observe(handle).catch(() => null)
      }
    },
  }
}

async function unlessCalledOff<Found>(pick: () => Promise<Found | null>): Promise<Found | null> {
  try {
    return await pick()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
