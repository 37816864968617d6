import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findChromium, findFirefox, installBrowsers } from './browsers.mjs'
import { installPackages, ROOT } from './install.mjs'
import { afterSecondTry, readReport } from './report.mjs'
import { run, runTool } from './run.mjs'

const REPORTS = path.join(ROOT, '.listmark', 'reports')

/**
 * @typedef {{ name: string, ok: boolean, seconds: number, passed: number, failures: string[],
 *   unsteady: string[] }} StepResult
 * @typedef {{ name: string, run: () => Promise<{ ok: boolean }>, report?: string,
 *   again?: (files: string[]) => Step }} Step
 */

/**
 * A real browser on a busy machine now and then answers too late. So many files of a run may be tried once more, and
 * what failed the first time is told by name; where more of them fail, something is broken.
 */
const MOST_AGAIN = 3

/** @param {string} name vitest project @param {readonly string[]} more @param {string} called */
function vitest(name, more = [], called = name) {
  const report = path.join(REPORTS, `${called}.json`)
  const args = [
    'run',
    '--project',
    name,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...more,
  ]
  return { name, report, run: () => runTool('vitest', args) }
}

/** Nobody watches a screen beside these: no core is kept free. */
const ALL_CORES = ['--maxWorkers=100%']

/** @type {Step[]} */
const STEPS = [
  { name: 'types', run: () => runTool('tsc', ['--noEmit']) },
  { name: 'lint', run: () => runTool('biome', ['check', '--error-on-warnings', '.']) },
  vitest('unit', ALL_CORES),
  vitest('laws', ALL_CORES),
  { name: 'build', run: () => run('node', ['scripts/build.mjs', '--test']) },
  { ...vitest('e2e'), again: (files) => vitest('e2e', files, 'e2e-again') },
]

/** @param {Step} step @returns {Promise<StepResult>} */
async function runStep({ name, run: start, report, again }) {
  console.log(`\n== ${name}`)
  const began = Date.now()
  const { ok } = await start()
  const first = report ? readReport(report) : []
  const { results, unsteady } = await tried(first, again)
  const passed = results.reduce((sum, file) => sum + file.passed, 0)
  const failures = results.flatMap((file) => file.failures)
  const silent = !ok && failures.length === 0 && unsteady.length === 0
  if (silent) failures.push('ended with an error, see above')
  const seconds = (Date.now() - began) / 1000
  console.log(`== ${name}: ${failures.length === 0 ? 'fine' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return { name, ok: failures.length === 0, seconds, passed, failures, unsteady }
}

/** @param {import('./report.mjs').FileResult[]} first @param {Step['again']} again */
async function tried(first, again) {
  const files = first.flatMap(({ file, failures }) => (file !== '' && failures.length > 0 ? [file] : []))
  if (!again || files.length === 0 || files.length > MOST_AGAIN) return { results: first, unsteady: [] }
  console.log(`\n== once more: ${files.join(', ')}`)
  const { run: start, report = '' } = again(files)
  const { ok } = await start()
  const second = readReport(report)
  const silent = !ok && second.every(({ failures }) => failures.length === 0)
  return silent ? { results: first, unsteady: [] } : afterSecondTry(first, second)
}

/** Says plainly which browser is not here: without Chromium nothing is proved, so that fails at once. */
function missingBrowsers() {
  const missing = []
  if (findChromium() === null)
    missing.push('Chromium (or Chrome, Edge, Brave) is missing: its end-to-end tests fail')
  if (findFirefox() === null) missing.push('Firefox is missing: its smoke journey fails')
  return missing
}

if (!(await installPackages())) process.exit(1)
await installBrowsers(['chromium', 'firefox-esr'])
const missing = missingBrowsers()
for (const line of missing) console.log(line)

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
/** @type {StepResult[]} */
const results = []
for (const step of STEPS) results.push(await runStep(step))

console.log('\n== summary')
for (const { name, ok, seconds, passed } of results) {
  const count = passed > 0 ? `${passed} passed` : ''
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${count}`)
}
for (const { name, failures } of results)
  for (const failure of failures) console.log(`FAILED ${name}: ${failure}`)
for (const { name, unsteady } of results)
  for (const failure of unsteady)
    console.log(`unsteady ${name}, failed once, passed when run again: ${failure}`)
for (const line of missing) console.log(line)
if (!process.env['LISTMARK_CORPORA'])
  console.log('LISTMARK_CORPORA is not set: the tests ran on their own lists and pages only')
const failed = results.reduce((sum, { failures }) => sum + failures.length, 0)
console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
