import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findChromium, findFirefox, installBrowsers } from './browsers.mjs'
import { installPackages, ROOT } from './install.mjs'
import { readReport } from './report.mjs'
import { run, runTool } from './run.mjs'

const REPORTS = path.join(ROOT, '.listmark', 'reports')

/**
 * @typedef {{ name: string, ok: boolean, seconds: number, passed: number, failures: string[] }} StepResult
 * @typedef {{ name: string, run: () => Promise<{ ok: boolean }>, report?: string }} Step
 */

/** @param {string} name vitest project @param {readonly string[]} more */
function vitest(name, more = []) {
  const report = path.join(REPORTS, `${name}.json`)
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
  vitest('e2e'),
]

/** @param {Step} step @returns {Promise<StepResult>} */
async function runStep({ name, run: start, report }) {
  console.log(`\n== ${name}`)
  const began = Date.now()
  const { ok } = await start()
  const seconds = (Date.now() - began) / 1000
  console.log(`== ${name}: ${ok ? 'fine' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  const { passed, failures } = report ? readReport(report) : { passed: 0, failures: [] }
  const silent = !ok && failures.length === 0
  return { name, ok, seconds, passed, failures: silent ? ['ended with an error, see above'] : failures }
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
for (const line of missing) console.log(line)
if (!process.env['LISTMARK_CORPORA'])
  console.log('LISTMARK_CORPORA is not set: the tests ran on their own lists and pages only')
const failed = results.reduce((sum, { failures }) => sum + failures.length, 0)
console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
