import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'

/**
 * The parts of vitest's JSON report that are used here.
 * @typedef {{ fullName: string, status: string }} TestReport
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestReport[] }} FileReport
 * @typedef {{ testResults: FileReport[] }} Report
 */

/** What became of one test file. @typedef {{ file: string, passed: number, failures: string[] }} FileResult */

/** @param {FileReport} report @returns {FileResult} a failure is a line with the file and the test */
function resultOf({ name, status, message, assertionResults }) {
  const file = path.relative(ROOT, name)
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // A file that could not be loaded has no tests, only a message.
  const loose = failed.length === 0 && status === 'failed' ? [`${file}: ${message}`] : []
  return { file, passed, failures: [...failed.map((test) => `${file}: ${test.fullName}`), ...loose] }
}

/**
 * What vitest wrote about a run, file by file.
 * @param {string} file its JSON report
 * @returns {FileResult[]} no report is a failure, too
 */
export function readReport(file) {
  try {
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return report.testResults.map(resultOf)
  } catch (error) {
    return [{ file: '', passed: 0, failures: [`no report: ${error}`] }]
  }
}

/**
 * The results of a run in which some files were run a second time: of those the second run counts.
 * @param {readonly FileResult[]} first @param {readonly FileResult[]} second
 * @returns {{ results: FileResult[], unsteady: string[] }} with what failed only the first time
 */
export function afterSecondTry(first, second) {
  const again = new Map(second.map((result) => [result.file, result]))
  const results = first.map((result) => again.get(result.file) ?? result)
  const still = new Set(results.flatMap(({ failures }) => failures))
  const unsteady = first.flatMap(({ failures }) => failures.filter((failure) => !still.has(failure)))
  return { results, unsteady }
}
