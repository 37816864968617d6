import { type Conversion, convertList } from '../../src/markdown/convert/convert-list.ts'
import { DIALECT_NAMES } from '../../src/model/dialect.ts'
import { type Command, flag, textOption } from '../command.ts'
import { dialectHelp } from '../dialect-help.ts'
import { dialectOption } from '../dialect-option.ts'
import { type ListFile, openListFile, WRITE_OPTIONS } from '../list-file.ts'
import { type Terminal, UsageError } from '../terminal.ts'

/** `listmark convert FILE --to DIALECT`: the same list, its entries written in another way. */
export const convert: Command = {
  name: 'convert',
  summary: 'rewrite the entries of a list in another dialect',
  help: `usage: listmark convert FILE --to DIALECT [--force]
       listmark convert --stdin --to DIALECT [--force] < FILE > NEWFILE

Headings and prose stay as they are. What the dialect has no place for is shown first, one line each, and then
nothing is written (exit code 1) unless --force is given. Titles and links always fit.

Dialects:
${dialectHelp()}

  --to DIALECT          the dialect
  --force               write the list even when something is lost
  -p, --print           print the new text and leave the file as it is
  --json                print { text, lost } as JSON and write nothing
  --stdin               read the list from standard input, print the new one`,
  options: { ...WRITE_OPTIONS, to: { type: 'string' }, force: { type: 'boolean' } },
  run: async (given, terminal) => {
    if (textOption(given, 'to') === undefined)
      throw new UsageError(`say which dialect: --to ${DIALECT_NAMES.join(', ')}`)
    const to = dialectOption(given, 'to')
    const list = await openListFile(given, terminal)
    const conversion = convertList(list.text, to)
    if (flag(given, 'json')) {
      terminal.print(`${JSON.stringify(conversion, null, 2)}\n`)
      return conversion.lost.length === 0 ? 0 : 1
    }
    showLost(list, conversion, terminal)
    if (conversion.lost.length > 0 && !flag(given, 'force')) {
      terminal.complain(
        `listmark: ${list.name}: ${countOf(conversion)} would be lost; --force writes it all the same\n`,
      )
      return 1
    }
    await list.save(conversion.text)
    return 0
  },
}

function showLost({ name }: ListFile, { lost }: Conversion, terminal: Terminal): void {
  for (const { line, field, value, title } of lost)
    terminal.complain(`${name}:${line}: ${field}: ${oneLine(value)} (of “${oneLine(title)}”)\n`)
}

function countOf({ lost }: Conversion): string {
  return lost.length === 1 ? '1 value' : `${lost.length} values`
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
