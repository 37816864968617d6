import { type Merge, mergeLists } from '../../src/sync/merge.ts'
import { type Command, flag, type Given } from '../command.ts'
import { hasMarkers, withMarkers } from '../conflict-markers.ts'
import { type ListFile, openListFile } from '../list-file.ts'
import { type Terminal, UsageError } from '../terminal.ts'

/** `listmark merge BASE OURS THEIRS`: what two people did to one list, in one list; a git merge driver. */
export const merge: Command = {
  name: 'merge',
  summary: 'merge two versions of a list, by entry and by field',
  help: `usage: listmark merge BASE OURS THEIRS

Writes into OURS what both sides did since BASE. Where both changed one field, or one removed what the other
changed, both versions of that entry stand between marks as git writes them, and the exit code is 1.

As a merge driver: git config merge.listmark.driver 'listmark merge %O %A %B'
and in .gitattributes: reading.md merge=listmark

  -p, --print           print the merged list and leave OURS as it is
  --stdout              the same
  --json                print { text, conflicts } as JSON and write nothing; the text is without marks`,
  options: {
    print: { type: 'boolean', short: 'p' },
    stdout: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  run: async (given, terminal) => {
    const [base, ours, theirs] = await openThree(given, terminal)
    const merged = mergeLists(base.text, ours.text, theirs.text)
    const code = merged.conflicts.length === 0 ? 0 : 1
    if (flag(given, 'json')) {
      terminal.print(`${JSON.stringify(merged, null, 2)}\n`)
      return code
    }
    for (const conflict of merged.conflicts) terminal.complain(`${ours.name}: ${said(conflict)}\n`)
    await ours.save(withMarkers(merged))
    return code
  },
}

async function openThree(given: Given, terminal: Terminal): Promise<[ListFile, ListFile, ListFile]> {
  const { positionals, values } = given
  if (positionals.length !== 3) throw new UsageError('name three files: the common base, ours and theirs')
  const print = flag(given, 'print') || flag(given, 'stdout')
  const open = async (at: number) => {
    const file = await openListFile(
      { positionals: positionals.slice(at, at + 1), values: { ...values, print } },
      terminal,
    )
    if (hasMarkers(file.text))
      throw new UsageError(`${file.name}: an earlier merge left conflict marks in it; resolve them first`)
    return file
  }
  return [await open(0), await open(1), await open(2)]
}

function said({ title, field, ours, theirs }: Merge['conflicts'][number]): string {
  if (title === '') return 'conflict: both sides changed the same lines'
  const entry = `“${title.replace(/\s+/g, ' ')}”`
  if (field !== undefined) return `conflict: both sides changed the ${field} of ${entry}`
  if (ours === null) return `conflict: ${entry} was removed by us and changed by them`
  if (theirs === null) return `conflict: ${entry} was changed by us and removed by them`
  return `conflict: both sides changed ${entry}`
}
