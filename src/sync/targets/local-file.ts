import { decodeList } from '../../model/list-bytes.ts'
import type { Failed, Seen, Target, WriteOutcome } from './target.ts'

/** Largest file that is read, in bytes. */
const LARGEST = 32 * 1024 * 1024

/** The part of a FileSystemFileHandle (File System Access) that a round uses. */
export interface FileHandle {
  /** Chromium only; where it is missing, what may be read may be written. */
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  getFile(): Promise<File>
  createWritable(): Promise<Writable>
}

/** The part of a FileSystemWritableFileStream that a round uses: what is written counts only once it is closed. */
export interface Writable {
  write(data: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

/** A file on this computer, through the handle that a person gave. */
export function localFile(handle: FileHandle): Target {
  return {
    async stamp() {
      try {
        return stampOf(await handle.getFile())
      } catch {
        return null
      }
    },
    async read() {
      try {
        const allowed = await handle.queryPermission?.({ mode: 'readwrite' })
        if (allowed !== undefined && allowed !== 'granted') return { kind: 'needs-permission' }
        return await seenIn(await handle.getFile())
      } catch (error) {
        return failure(error)
      }
    },
    async write(text, seen) {
      try {
        return await write(handle, text, seen)
      } catch (error) {
        return writeFailure(error)
      }
    },
  }
}

async function seenIn(file: File): Promise<Seen> {
  if (file.size > LARGEST) return { kind: 'unreadable', why: 'too-big' }
  const decoded = decodeList(new Uint8Array(await file.arrayBuffer()))
  if (decoded.kind === 'text') return { kind: 'text', text: decoded.text, stamp: stampOf(file) }
  return { kind: 'unreadable', why: decoded.kind === 'binary' ? 'binary' : 'encoding' }
}

async function write(handle: FileHandle, text: string, seen: Seen): Promise<WriteOutcome> {
  const bytes = new TextEncoder().encode(text)
  const writable = await handle.createWritable()
  try {
    await writable.write(bytes)
    // The last look before the new file takes the old one's place: whoever wrote meanwhile wins this round.
    const now = await seenIn(await handle.getFile())
    if (!isSame(now, seen)) {
      await writable.abort()
      return { kind: 'moved-on' }
    }
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => null)
    throw error
  }
  const after = await handle.getFile()
  const back = decodeList(new Uint8Array(await after.arrayBuffer()))
  const arrived =
    back.kind === 'text' && back.text === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return arrived ? { kind: 'written', stamp: stampOf(after) } : { kind: 'moved-on' }
}

function isSame(now: Seen, seen: Seen): boolean {
  return now.kind === 'text' && seen.kind === 'text' && now.stamp === seen.stamp && now.text === seen.text
}

function stampOf({ lastModified, size }: File): string {
  return `${lastModified}:${size}`
}

/** What an error of the File System standard means for a list's keeper. */
function failure(error: unknown): Exclude<Seen, { kind: 'text' | 'blind' }> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError') return { kind: 'missing' }
  if (name === 'NotAllowedError' || name === 'SecurityError') return { kind: 'needs-permission' }
  if (name === 'TypeMismatchError') return { kind: 'unreadable', why: 'folder' }
  return failed(error, name)
}

function writeFailure(error: unknown): WriteOutcome {
  const found = failure(error)
  return found.kind === 'unreadable' ? failed(error, 'TypeMismatchError') : found
}

function failed(error: unknown, name: string): Failed {
  const detail = name || String(error)
  if (name === 'QuotaExceededError') return { kind: 'failed', why: 'full', detail }
  const locked = name === 'NoModificationAllowedError' || name === 'InvalidStateError'
  return { kind: 'failed', why: locked ? 'locked' : 'other', detail }
}
