import { decodeList } from '../src/model/list-bytes.ts'
import { flag, type Given } from './command.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** A list that a command was given, and how its new text goes back. */
export interface ListFile {
  readonly name: string
  readonly text: string
  readonly rest: readonly string[]
  readonly save: (text: string) => Promise<void>
}

/** Options of every command that reads a list. */
export const READ_OPTIONS = {
  stdin: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Options of every command that changes a list. */
export const WRITE_OPTIONS = { ...READ_OPTIONS, print: { type: 'boolean', short: 'p' } } as const

/**
 * Opens the list that the first positional names, or standard input with `--stdin`; then, and with `--print`,
 * the new text goes to standard output instead of the file.
 * @throws UsageError when no file is named, it cannot be read, or it is no UTF-8 text
 */
export async function openListFile(given: Given, terminal: Terminal): Promise<ListFile> {
  const stdin = flag(given, 'stdin')
  const [file, ...others] = given.positionals
  if (!stdin && file === undefined) throw new UsageError('name a list file, or give --stdin')
  const name = stdin || file === undefined ? 'standard input' : file
  const bytes = stdin ? await terminal.readStdin() : await terminal.readFile(name)
  const toOutput = stdin || flag(given, 'print')
  return {
    name,
    text: textOf(bytes, name),
    rest: stdin ? given.positionals : others,
    save: async (text) => (toOutput ? terminal.print(text) : await terminal.writeFile(name, text)),
  }
}

/**
 * Opens every list that the positionals name, or standard input with `--stdin`, for reading.
 * @throws UsageError as `openListFile` does
 */
export async function openListFiles(given: Given, terminal: Terminal): Promise<ListFile[]> {
  if (flag(given, 'stdin') || given.positionals.length < 2) return [await openListFile(given, terminal)]
  const files: ListFile[] = []
  for (const name of given.positionals)
    files.push(await openListFile({ ...given, positionals: [name] }, terminal))
  return files
}

function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeList(bytes)
  switch (decoded.kind) {
    case 'text':
      return decoded.text
    case 'utf-16':
      throw new UsageError(`${name}: this is UTF-16; save it as UTF-8 and try again`)
    case 'binary':
      throw new UsageError(`${name}: this is no text file, so it cannot be a list`)
    case 'not-utf-8':
      throw new UsageError(`${name}: not UTF-8 (byte ${decoded.offset + 1}); save it as UTF-8 and try again`)
  }
}
