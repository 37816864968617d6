import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'
import { run } from './run.mjs'
import { zip } from './zip.mjs'

/** The checker of Mozilla's store; large, so fetched only when it is asked for. */
const LINTER = 'addons-linter@10.13.0'

/**
 * Makes the archives that the stores take, in dist/. With `--lint` the Firefox one is checked as its store does.
 */
const { ok } = await run('node', ['scripts/build.mjs'])
if (!ok) process.exit(1)
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))
pack('chrome', filesUnder(path.join(ROOT, 'dist', 'chrome')), path.join(ROOT, 'dist', 'chrome'))
const firefox = pack(
  'firefox',
  filesUnder(path.join(ROOT, 'dist', 'firefox')),
  path.join(ROOT, 'dist', 'firefox'),
)
const sources = trackedFiles()
if (sources) pack('source', sources, ROOT)
else console.log('No source archive: this is no git checkout.')
if (process.argv.includes('--lint')) {
  const linted = await run('npx', ['--yes', LINTER, firefox])
  if (!linted.ok) process.exit(1)
}

/**
 * @param {string} name
 * @param {readonly string[]} files relative to `folder`
 * @param {string} folder
 * @returns {string} the archive's path
 */
function pack(name, files, folder) {
  const archive = path.join(ROOT, 'dist', `listmark-${name}-${version}.zip`)
  const data = zip(files.map((file) => ({ path: file, data: readFileSync(path.join(folder, file)) })))
  writeFileSync(archive, data)
  console.log(`${path.relative(ROOT, archive)}  ${files.length} files, ${Math.round(data.length / 1000)} KB`)
  return archive
}

/**
 * @param {string} folder
 * @returns {string[]} relative to it, with `/`
 */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
}

/** What the reviewers of a store build the same extension from: all that the repository holds; null without one. */
function trackedFiles() {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return listed.split('\0').filter((file) => file !== '' && statSync(path.join(ROOT, file)).isFile())
  } catch {
    return null
  }
}
