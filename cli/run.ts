import { parseArgs } from 'node:util'
import type { Command, Given } from './command.ts'
import { COMMANDS } from './commands.ts'
import { type ExitCode, type Terminal, UsageError } from './terminal.ts'

/**
 * Runs one command line.
 * @param words what stands after the program's name
 * @param version printed for `--version`
 * @returns 0 fine, 1 findings, refusals or conflicts, 2 wrong use or a file that cannot be read or written
 */
export async function run(words: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === '--version' || name === '-V') return say(terminal, `${version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], terminal)
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) {
    terminal.complain(
      name === undefined ? overview() : `listmark: ${name}: no such command; see listmark --help\n`,
    )
    return 2
  }
  try {
    const given = read(command, rest)
    if (given.values['help'] === true) return help(command.name, terminal)
    return await command.run(given, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.complain(`listmark ${command.name}: ${error.message}\n`)
    return 2
  }
}

function read(command: Command, words: readonly string[]): Given {
  try {
    return parseArgs({ args: [...words], options: command.options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  if (name === undefined) return say(terminal, overview())
  const command = COMMANDS.find((each) => each.name === name)
  if (command) return say(terminal, `listmark ${command.name}: ${command.summary}\n\n${command.help}\n`)
  terminal.complain(`listmark: ${name}: no such command; see listmark --help\n`)
  return 2
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.print(text)
  return 0
}

function overview(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`)
  return `listmark: reads and edits Markdown reading lists, changing only the lines it must

usage: listmark COMMAND [options]

commands:
${lines.join('\n')}

"listmark help COMMAND" says more. Exit codes: 0 fine, 1 findings or refusals, 2 wrong use.
`
}
