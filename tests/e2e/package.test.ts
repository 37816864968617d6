import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { zip } from '../../scripts/zip.mjs'

const MINUTE = 60_000

/** What somebody who has the sources alone does not have. */
const NOT_SENT = new Set(['node_modules', 'dist', '.git', '.listmark'])

const elsewhere = mkdtempSync(path.join(tmpdir(), 'listmark-sources-'))

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

/** The archive of what a mode of the build makes of the sources in the other folder. */
function builtElsewhere(mode: string, outDir: string): Buffer {
  const vite = path.resolve('node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--mode', mode], { cwd: elsewhere, env, stdio: 'ignore' })
  const folder = path.join(elsewhere, 'dist', outDir)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => ({ path: file.split(path.sep).join('/'), data: readFileSync(path.join(folder, file)) }))
  return zip(files)
}

test(
  'the same sources make the same archives for the stores, byte for byte, in whatever folder they are built',
  () => {
    cpSync('.', elsewhere, { recursive: true, filter: (file) => !NOT_SENT.has(file) })
    // Only for reading: nothing is installed there.
    symlinkSync(path.resolve('node_modules'), path.join(elsewhere, 'node_modules'), 'junction')
    execFileSync(process.execPath, ['scripts/package.mjs'], { stdio: 'ignore' })
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'))
    const archive = (name: string) => readFileSync(path.join('dist', `listmark-${name}-${version}.zip`))
    expect(builtElsewhere('production', 'chrome').equals(archive('chrome'))).toBe(true)
    expect(builtElsewhere('firefox', 'firefox').equals(archive('firefox'))).toBe(true)
  },
  10 * MINUTE,
)
