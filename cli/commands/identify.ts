import { identify as identifyUrl } from '../../src/sources/identify.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../terminal.ts'

/** `listmark identify URL…`: the key of the work that each URL shows. */
export const identify: Command = {
  name: 'identify',
  summary: 'print the key of the work that a URL shows',
  help: `usage: listmark identify URL...

Prints one line for each URL: the work's key, a tab, the URL. Two URLs with the same key show the same work.
A URL that no list can hold has the key "-"; the exit code is then 1.

  --json                print an array of { url, key, source, id }`,
  options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  run: async (given, terminal) => {
    if (given.positionals.length === 0) throw new UsageError('give at least one URL')
    const found = given.positionals.map((url) => ({ url, identity: identifyUrl(url) }))
    if (given.values['json'] === true) {
      const rows = found.map(({ url, identity }) => ({
        url,
        ...(identity ?? { key: null, source: null, id: null }),
      }))
      terminal.print(`${JSON.stringify(rows, null, 2)}\n`)
    } else {
      for (const { url, identity } of found) terminal.print(`${identity?.key ?? '-'}\t${url}\n`)
    }
    return found.every(({ identity }) => identity) ? 0 : 1
  },
}
