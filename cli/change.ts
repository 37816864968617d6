import { type EditOptions, editList } from '../src/markdown/edit.ts'
import type { Change } from '../src/model/change.ts'
import { flag, type Given } from './command.ts'
import type { ListFile } from './list-file.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/**
 * Carries out the changes on the list and saves it when all were done; a refused one leaves the file untouched.
 * @param did what to say of each, such as "added"
 * @returns 0, or 1 when a change was refused
 */
export async function changeList(
  list: ListFile,
  changes: readonly Change[],
  did: string,
  given: Given,
  terminal: Terminal,
  options: EditOptions = {},
): Promise<ExitCode> {
  const { text, outcomes } = editList(list.text, changes, options)
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused')
  if (refused.length === 0) await list.save(text)
  const toOutput = flag(given, 'stdin') || flag(given, 'print')
  const say = toOutput ? terminal.complain : terminal.print
  if (flag(given, 'json')) say(`${JSON.stringify({ outcomes })}\n`)
  else
    for (const outcome of outcomes) if (outcome.kind === 'done') say(`${list.name}:${outcome.line}: ${did}\n`)
  for (const { reason } of refused) terminal.complain(`listmark: ${list.name}: ${reason}\n`)
  return refused.length === 0 ? 0 : 1
}
