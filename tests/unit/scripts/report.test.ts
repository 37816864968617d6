import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/install.mjs'
import { afterSecondTry, readReport } from '../../../scripts/report.mjs'

const file = (name: string, passed: number, failures: string[] = []) => ({ file: name, passed, failures })

describe('the report of a run', () => {
  it('names each test that failed, and each file that could not be loaded', () => {
    const report = path.join(mkdtempSync(path.join(tmpdir(), 'listmark-report-')), 'report.json')
    const tests = [
      { fullName: 'holds', status: 'passed' },
      { fullName: 'breaks', status: 'failed' },
    ]
    const testResults = [
      { name: path.join(ROOT, 'tests/a.test.ts'), status: 'failed', message: '', assertionResults: tests },
      { name: path.join(ROOT, 'tests/b.test.ts'), status: 'failed', message: 'typo', assertionResults: [] },
    ]
    writeFileSync(report, JSON.stringify({ testResults }))
    expect(readReport(report)).toEqual([
      file(path.join('tests', 'a.test.ts'), 1, [`${path.join('tests', 'a.test.ts')}: breaks`]),
      file(path.join('tests', 'b.test.ts'), 0, [`${path.join('tests', 'b.test.ts')}: typo`]),
    ])
  })

  it('is a failure when there is none', () => {
    expect(readReport('nowhere.json')).toMatchObject([
      { passed: 0, failures: [expect.stringMatching(/no report/)] },
    ])
  })
})

describe('a second try', () => {
  it('counts for the files that it ran, and tells what failed only the first time', () => {
    const first = [file('a', 3), file('b', 1, ['b: slow', 'b: wrong'])]
    expect(afterSecondTry(first, [file('b', 2, ['b: wrong'])])).toEqual({
      results: [file('a', 3), file('b', 2, ['b: wrong'])],
      unsteady: ['b: slow'],
    })
  })

  it('that did not come about changes nothing', () => {
    const first = [file('a', 3, ['a: wrong'])]
    const none = [file('', 0, ['no report: gone'])]
    expect(afterSecondTry(first, none)).toEqual({ results: first, unsteady: [] })
  })
})
