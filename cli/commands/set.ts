import { readList } from '../../src/markdown/list.ts'
import type { FieldChanges } from '../../src/model/change.ts'
import { changeList } from '../change.ts'
import { type Command, textOptions } from '../command.ts'
import { FIELD_HELP, FIELD_OPTIONS, givenFields } from '../fields.ts'
import { openListFile, WRITE_OPTIONS } from '../list-file.ts'
import { pickEntry } from '../pick.ts'
import { UsageError } from '../terminal.ts'

/** What `--clear` may name, and the field it clears. */
const CLEARABLE: Readonly<Record<string, keyof FieldChanges>> = {
  url: 'url',
  site: 'siteName',
  date: 'date',
  venue: 'venue',
  author: 'authors',
  tag: 'tags',
  status: 'status',
  link: 'links',
  description: 'description',
  note: 'notes',
}

/** `listmark set FILE ENTRY --status read`: new values for fields of one entry. */
export const set: Command = {
  name: 'set',
  summary: 'change fields of an entry; the rest of its line stays as it is',
  help: `usage: listmark set FILE ENTRY [fields]
       listmark set --stdin ENTRY [fields] < FILE > NEWFILE

ENTRY is the entry's line number, or a URL of its work in any form.

Fields:
${FIELD_HELP}
  --clear FIELD         take a field away (${Object.keys(CLEARABLE).join(', ')}); may be repeated

Output:
  -p, --print           print the new text and leave the file as it is
  --json                print the outcome as JSON`,
  options: { ...WRITE_OPTIONS, ...FIELD_OPTIONS, clear: { type: 'string', multiple: true } },
  run: async (given, terminal) => {
    const fields = { ...givenFields(given), ...Object.fromEntries(textOptions(given, 'clear').map(cleared)) }
    if (Object.keys(fields).length === 0) throw new UsageError('say what to change, such as --status read')
    const file = await openListFile(given, terminal)
    const { line } = pickEntry(readList(file.text), file.rest[0])
    return changeList(file, [{ kind: 'update', ref: { line }, set: fields }], 'changed', given, terminal)
  },
}

function cleared(name: string): [string, null] {
  const field = CLEARABLE[name]
  if (field === undefined)
    throw new UsageError(`--clear ${name}: it is one of ${Object.keys(CLEARABLE).join(', ')}`)
  return [field, null]
}
