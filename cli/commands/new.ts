import { newList, previewList } from '../../src/markdown/new-list.ts'
import { type Command, flag, textOption } from '../command.ts'
import { dialectHelp } from '../dialect-help.ts'
import { dialectOption } from '../dialect-option.ts'
import { UsageError } from '../terminal.ts'

/** `listmark new FILE --title …`: a list without entries. */
export const newCommand: Command = {
  name: 'new',
  summary: 'start a list',
  help: `usage: listmark new FILE [--title TEXT] [--dialect DIALECT]
       listmark new --print [--title TEXT] [--dialect DIALECT]

Writes a list without entries; a file that is there already is not touched (exit code 2). Only a table's header
tells how entries are to be written: for any other dialect give --dialect to "listmark add" for the first entry,
and later ones follow it.

Dialects:
${dialectHelp()}

  --title TEXT          the list's heading ("Reading list")
  --dialect DIALECT     how its entries are to be written (dated-bullets)
  --sample              with a few made-up entries, to see what the dialect looks like
  -p, --print           print the list and write no file`,
  options: {
    title: { type: 'string' },
    dialect: { type: 'string' },
    sample: { type: 'boolean' },
    print: { type: 'boolean', short: 'p' },
    help: { type: 'boolean', short: 'h' },
  },
  run: async (given, terminal) => {
    const start = flag(given, 'sample') ? previewList : newList
    const text = start(textOption(given, 'title') ?? '', dialectOption(given, 'dialect'))
    const [file] = given.positionals
    if (flag(given, 'print')) terminal.print(text)
    else if (file === undefined) throw new UsageError('name the file to write, or give --print')
    else {
      await terminal.createFile(file, text)
      terminal.print(`${file}: started\n`)
    }
    return 0
  },
}
