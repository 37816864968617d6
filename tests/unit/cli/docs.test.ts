import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Command } from '../../../cli/command.ts'
import { COMMANDS } from '../../../cli/commands.ts'
import { FIELD_OPTIONS } from '../../../cli/fields.ts'
import { RULES } from '../../../src/markdown/check/registry.ts'
import { DIALECT_NAMES } from '../../../src/model/dialect.ts'
import { runOn } from '../../support/string-terminal.ts'

const DOCS = readFileSync(path.resolve(import.meta.dirname, '../../../docs/command-line.md'), 'utf8')
const SHARED = DOCS.slice(DOCS.indexOf('## What all'), DOCS.indexOf('## parse'))
/** Options of `git` and `npm` in the examples. */
const FOREIGN = new Set(['cached', 'name-only', 'diff-filter'])

/** A command's own part of the document. */
function partOf(name: string): string {
  return new RegExp(`\\n## ${name}\\n([\\s\\S]*?)(?=\\n## |$)`).exec(DOCS)?.[1] ?? ''
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => String(name))
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))('listmark %s', (name, command) => {
  it('has a part of its own, and a line in the list of commands', () => {
    expect(partOf(name).length).toBeGreaterThan(50)
    expect(DOCS).toContain(`| [\`${name}\`](#${name}) |`)
  })

  it('has every option explained in its help and in the document', () => {
    for (const option of Object.keys(command.options)) {
      if (option === 'help') continue
      expect([option, optionsIn(command.help).includes(option)]).toEqual([option, true])
      const where = option in FIELD_OPTIONS ? partOf('add') + partOf(name) : SHARED + partOf(name)
      expect([option, optionsIn(where).includes(option)]).toEqual([option, true])
    }
  })

  it('is said to have no option that it has not', () => {
    for (const option of optionsIn(command.help))
      expect([option, known(command, option)]).toEqual([option, true])
    for (const option of optionsIn(partOf(name))) {
      const isKnown = FOREIGN.has(option) || known(command, option) || known(commandNamed('add'), option)
      expect([option, isKnown]).toEqual([option, true])
    }
  })

  it('is shown in examples that are good use', async () => {
    const examples = [...partOf(name).matchAll(/^listmark (.+(?:\\\n.+)*)/gm)].map(([, line]) => String(line))
    for (const line of examples.filter((each) => each.startsWith(`${name} `))) {
      const [first = ''] = line.replace(/\\\n/g, ' ').split(' | ')
      const words = [...first.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
      const list = `# LLMs\n\n## Architecture\n${'\n'.repeat(38)}- [A](https://arxiv.org/abs/1706.03762), 2017.\n- [B](https://example.org/b).\n`
      const named = ['reading.md', 'papers/*.md', 'base.md', 'ours.md', 'theirs.md']
      const files = name === 'new' ? {} : Object.fromEntries(named.map((file) => [file, list]))
      const ran = await runOn(words, files)
      expect([line, ran.err]).toEqual([line, expect.not.stringMatching(/usage|no such|is one of|say /)])
      expect([line, ran.code === 2]).toEqual([line, false])
    }
  })
})

test('every option named in the document belongs to some command', () => {
  const names = new Set(COMMANDS.flatMap(({ options }) => Object.keys(options)).concat('version', 'help'))
  expect(optionsIn(DOCS).filter((name) => !names.has(name) && !FOREIGN.has(name))).toEqual([])
})

test('every rule, every dialect and every exit code is documented', () => {
  for (const { name } of RULES) expect(partOf('check')).toContain(`| \`${name}\` |`)
  for (const name of DIALECT_NAMES) expect(partOf('convert')).toContain(`| \`${name}\` |`)
  for (const code of [0, 1, 2]) expect(SHARED).toContain(`| ${code} |`)
})

test('every command is in the overview, and helps with --help as with help', async () => {
  const overview = (await runOn(['--help'])).out
  for (const { name, summary } of COMMANDS) {
    expect(overview).toContain(summary)
    const asked = await runOn([name, '--help'])
    expect(asked).toEqual(await runOn(['help', name]))
    expect(asked.out).toContain(`usage: listmark ${name}`)
  }
})

function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name)
}

function known(command: Command | undefined, option: string): boolean {
  return command !== undefined && (option in command.options || option === 'help' || option === 'version')
}
