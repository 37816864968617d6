import type { WordName } from '../src/messages/words.ts'
import { decodeList } from '../src/model/list-bytes.ts'

/** Largest file that is opened, in bytes: a list of this size has some hundred thousand entries. */
const LARGEST = 32 * 1024 * 1024

/** What a file given by the person turned out to be. */
export type ListFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: WordName }

/** Reads a list file, or says in words what stands in the way. Nothing is guessed: a wrong encoding loses letters. */
export async function readListFile(file: Blob): Promise<ListFile> {
  if (file.size > LARGEST) return { kind: 'refused', reason: 'fileTooBig' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'refused', reason: 'fileUnreadable' }
  }
  const decoded = decodeList(bytes)
  switch (decoded.kind) {
    case 'text':
      return decoded.text.trim() === ''
        ? { kind: 'refused', reason: 'fileEmpty' }
        : { kind: 'text', text: decoded.text }
    case 'binary':
      return { kind: 'refused', reason: 'fileBinary' }
    case 'utf-16':
    case 'not-utf-8':
      return { kind: 'refused', reason: 'fileEncoding' }
  }
}

/** A name for a list, from its file's name: without ending, with spaces for dashes and underscores. */
export function nameOfFile(fileName: string): string {
  return fileName
    .replace(/\.(md|markdown|txt)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
}
