import { readList } from '../../src/markdown/list.ts'
import type { Command } from '../command.ts'
import { openListFile, READ_OPTIONS } from '../list-file.ts'

/** `listmark parse FILE`: what Listmark reads in a list, as JSON. */
export const parse: Command = {
  name: 'parse',
  summary: 'print the sections and entries of a list as JSON',
  help: `usage: listmark parse FILE
       listmark parse --stdin < FILE

Prints one JSON object, with --json or without: entries (with line, title, url, section, date, tags, status …),
sections, and unclear lines. Lines are numbered from 1.`,
  options: READ_OPTIONS,
  run: async (given, terminal) => {
    const list = await openListFile(given, terminal)
    terminal.print(`${JSON.stringify(readList(list.text), null, 2)}\n`)
    return 0
  },
}
