import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'

/**
 * The parts of vitest's JSON report that are used here.
 * @typedef {{ fullName: string, status: string }} TestReport
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestReport[] }} FileReport
 * @typedef {{ numPassedTests: number, testResults: FileReport[] }} Report
 */

/** @param {FileReport} file @returns {string[]} a line for each test of it that failed */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative(ROOT, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // A file that could not be loaded has no tests, only a message.
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${message}`] : []
  return failed.map((test) => `${file}: ${test.fullName}`)
}

/**
 * What vitest wrote about a run.
 * @param {string} file its JSON report
 * @returns {{ passed: number, failures: string[] }} no report is a failure, too
 */
export function readReport(file) {
  try {
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: report.numPassedTests, failures: report.testResults.flatMap(failuresOf) }
  } catch (error) {
    return { passed: 0, failures: [`no report: ${error}`] }
  }
}
