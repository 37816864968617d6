import { run } from '../../cli/run.ts'
import { type Terminal, UsageError } from '../../cli/terminal.ts'

/** What a command did: its exit code, what it printed, and the files after it. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: ReadonlyMap<string, string>
}

/** Runs a command line on a terminal made of strings, with these files and this standard input. */
export async function runOn(
  words: readonly string[],
  given: Readonly<Record<string, string>> = {},
  stdin = '',
): Promise<Ran> {
  const files = new Map(Object.entries(given))
  const shown = { out: '', err: '' }
  const terminal: Terminal = {
    print: (more) => {
      shown.out += more
    },
    complain: (more) => {
      shown.err += more
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    readFile: async (file) => {
      const text = files.get(file)
      if (text === undefined) throw new UsageError(`${file}: there is no such file`)
      return new TextEncoder().encode(text)
    },
    writeFile: async (file, text) => void files.set(file, text),
    createFile: async (file, text) => {
      if (files.has(file)) throw new UsageError(`${file}: there is such a file already`)
      files.set(file, text)
    },
  }
  return { code: await run(words, '1.2.3', terminal), ...shown, files }
}
