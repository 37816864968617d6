import { readList } from '../../src/markdown/list.ts'
import { changeList } from '../change.ts'
import type { Command } from '../command.ts'
import { openListFile, WRITE_OPTIONS } from '../list-file.ts'
import { pickEntry } from '../pick.ts'
import { UsageError } from '../terminal.ts'

/** `listmark remove FILE ENTRY…`: takes entries out, with their notes and nothing else. */
export const remove: Command = {
  name: 'remove',
  summary: 'remove entries with their notes, and nothing else',
  help: `usage: listmark remove FILE ENTRY...
       listmark remove --stdin ENTRY... < FILE > NEWFILE

ENTRY is an entry's line number, or a URL of its work in any form.

  -p, --print           print the new text and leave the file as it is
  --json                print the outcomes as JSON`,
  options: WRITE_OPTIONS,
  run: async (given, terminal) => {
    const file = await openListFile(given, terminal)
    if (file.rest.length === 0) throw new UsageError('say which entry: its line number or its URL')
    const list = readList(file.text)
    const lines = new Set(file.rest.map((named) => pickEntry(list, named).line))
    const changes = [...lines].map((line) => ({ kind: 'remove', ref: { line } }) as const)
    return changeList(file, changes, 'removed', given, terminal)
  },
}
