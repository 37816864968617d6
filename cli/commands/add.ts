import { readList } from '../../src/markdown/list.ts'
import type { Placement } from '../../src/model/change.ts'
import type { NewEntry } from '../../src/model/entry.ts'
import { changeList } from '../change.ts'
import { type Command, type Given, textOption } from '../command.ts'
import { dialectOption } from '../dialect-option.ts'
import { FIELD_HELP, FIELD_OPTIONS, givenFields } from '../fields.ts'
import { openListFile, WRITE_OPTIONS } from '../list-file.ts'
import { pickEntry, pickSection } from '../pick.ts'
import { UsageError } from '../terminal.ts'

/** `listmark add FILE --title … --url …`: a new entry, in the list's own style. */
export const add: Command = {
  name: 'add',
  summary: 'add an entry, written as the list writes its entries',
  help: `usage: listmark add FILE --title TEXT [--url URL] [--section NAME] [more fields]
       listmark add --stdin --title TEXT ... < FILE > NEWFILE

Where:
  --section NAME        a heading, or a path such as "LLMs related > Reasoning"
  --at PLACE            auto (the default: where the keeper puts new entries), start or end
  --under ENTRY         nested under an entry, given by line or URL
  --dialect DIALECT     how a young list is written where no entry shows it yet
                        (see "listmark help new")

Fields:
${FIELD_HELP}

Output:
  -p, --print           print the new text and leave the file as it is
  --json                print the outcome as JSON`,
  options: {
    ...WRITE_OPTIONS,
    ...FIELD_OPTIONS,
    section: { type: 'string' },
    at: { type: 'string' },
    under: { type: 'string' },
    dialect: { type: 'string' },
  },
  run: async (given, terminal) => {
    const entry = newEntry(given)
    const file = await openListFile(given, terminal)
    const list = readList(file.text)
    const named = textOption(given, 'section')
    const under = textOption(given, 'under')
    const at: Placement =
      under === undefined ? place(given) : { under: { line: pickEntry(list, under).line } }
    const section = named === undefined ? {} : { section: pickSection(list, named) }
    const dialect = dialectOption(given, 'dialect')
    const change = { kind: 'add', entry, at, ...section, adaptsUrl: true } as const
    return changeList(file, [change], 'added', given, terminal, { dialect })
  },
}

function newEntry(given: Given): NewEntry {
  const fields = givenFields(given)
  const title = textOption(given, 'title') ?? ''
  const url = textOption(given, 'url') ?? ''
  if (!title && !url) throw new UsageError('an entry needs a --title or a --url')
  return { ...fields, title: title || url, url } as NewEntry
}

function place(given: Given): 'auto' | 'start' | 'end' {
  const at = textOption(given, 'at') ?? 'auto'
  if (at === 'auto' || at === 'start' || at === 'end') return at
  throw new UsageError(`--at ${at}: it is auto, start or end`)
}
