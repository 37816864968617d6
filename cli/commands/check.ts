import { checkList } from '../../src/markdown/check/check-list.ts'
import { RULES } from '../../src/markdown/check/registry.ts'
import { identify } from '../../src/sources/identify.ts'
import { type Command, flag, type Given, textOptions } from '../command.ts'
import { openListFiles, READ_OPTIONS } from '../list-file.ts'
import { UsageError } from '../terminal.ts'

/** `listmark check FILE…`: what a keeper may want to look at, one line each, as compilers print it. */
export const check: Command = {
  name: 'check',
  summary: 'find duplicates, dead links, broken dates and entries unlike the others',
  help: `usage: listmark check FILE...
       listmark check --stdin < FILE

Prints one line for each finding, FILE:LINE: RULE: MESSAGE, and changes nothing. The exit code is 1 when there are
findings and 0 when there are none, so that it can guard a repository.

Rules:
${RULES.map(({ name, summary }) => `  ${name.padEnd(21)} ${summary}`).join('\n')}

  --rule RULE           only this rule, may be repeated
  --ignore RULE         not this rule, may be repeated
  --json                print an array of { file, line, rule, message }
  --stdin               read the list from standard input`,
  options: {
    ...READ_OPTIONS,
    rule: { type: 'string', multiple: true },
    ignore: { type: 'string', multiple: true },
  },
  run: async (given, terminal) => {
    const wanted = wantedRules(given)
    const files = await openListFiles(given, terminal)
    const findings = files.flatMap(({ name, text }) =>
      checkList(text, (url) => identify(url)?.key ?? null)
        .filter(({ rule }) => wanted.has(rule))
        .map((finding) => ({ file: name, ...finding })),
    )
    if (flag(given, 'json')) terminal.print(`${JSON.stringify(findings, null, 2)}\n`)
    else
      for (const { file, line, rule, message } of findings)
        terminal.print(`${file}:${line}: ${rule}: ${message}\n`)
    return findings.length === 0 ? 0 : 1
  },
}

function wantedRules(given: Given): ReadonlySet<string> {
  const names = RULES.map(({ name }) => name)
  const only = textOptions(given, 'rule')
  const ignored = textOptions(given, 'ignore')
  const unknown = [...only, ...ignored].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new UsageError(`${unknown}: no such rule; there are ${names.join(', ')}`)
  return new Set(
    names.filter((name) => (only.length === 0 || only.includes(name)) && !ignored.includes(name)),
  )
}
