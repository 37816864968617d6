import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const MINUTE = 60_000

/** Builds the archives, and gives each by its name. */
function packaged(): Map<string, Buffer> {
  execFileSync(process.execPath, ['scripts/package.mjs'], { stdio: 'ignore' })
  const names = readdirSync('dist').filter((name) => name.endsWith('.zip'))
  return new Map(names.map((name) => [name, readFileSync(path.join('dist', name))]))
}

test(
  'two builds of the archives for the stores are the same, byte for byte',
  () => {
    const first = packaged()
    const second = packaged()
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'))
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([`listmark-chrome-${version}.zip`, `listmark-firefox-${version}.zip`]),
    )
    for (const [name, archive] of first)
      expect([name, second.get(name)?.equals(archive)]).toEqual([name, true])
  },
  10 * MINUTE,
)
