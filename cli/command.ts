import type { parseArgs } from 'node:util'
import type { ExitCode, Terminal } from './terminal.ts'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** What was given on the command line, after the command's name. */
export interface Given {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
}

/** One command of `listmark`. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The command's own help, without its name and summary. */
  readonly help: string
  readonly options: Options
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** The text given for an option, or undefined. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.values[name]
  return typeof value === 'string' ? value : undefined
}

/** Every text given for a repeatable option. */
export function textOptions(given: Given, name: string): readonly string[] {
  const value = given.values[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** True when the flag was given. */
export function flag(given: Given, name: string): boolean {
  return given.values[name] === true
}
