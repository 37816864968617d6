import { describe, expect, it } from 'vitest'
import { runOn } from '../../support/string-terminal.ts'

const TIDY = '# A\n\n- [One](https://example.org/1).\n- [Two](https://example.org/2).\n'
const UNTIDY = `${TIDY}- [Three]().\n- [One again](https://example.org/1).\n`
const DATED = '- [Four](https://example.org/4), Oc.t 8 2024.\n'

describe('listmark check', () => {
  it('says nothing of a tidy list and ends with 0', async () => {
    expect(await runOn(['check', 'a.md'], { 'a.md': TIDY })).toMatchObject({ code: 0, out: '', err: '' })
  })

  it('prints findings as compilers do and ends with 1', async () => {
    const { code, out } = await runOn(['check', 'a.md', 'b.md'], { 'a.md': UNTIDY, 'b.md': DATED })
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      'a.md:5: empty-link',
      'a.md:6: duplicate',
      'b.md:1: broken-date',
      '',
    ])
  })

  it('looks for the rules that are named, or for all but those that are not wanted', async () => {
    const rules = async (...words: string[]) => {
      const { out } = await runOn(['check', 'a.md', '--json', ...words], { 'a.md': UNTIDY + DATED })
      const findings: { rule: string }[] = JSON.parse(out)
      return findings.map(({ rule }) => rule)
    }
    expect(await rules('--rule', 'duplicate')).toEqual(['duplicate'])
    expect(await rules('--rule', 'duplicate', '--rule', 'broken-date')).toEqual(['duplicate', 'broken-date'])
    expect(await rules('--ignore', 'duplicate')).toEqual(['empty-link', 'broken-date'])
  })

  it('gives file, line, rule and message as JSON, an empty array for a tidy list', async () => {
    const { out, code } = await runOn(['check', '--stdin', '--json'], {}, DATED)
    expect(JSON.parse(out)).toEqual([
      {
        file: 'standard input',
        line: 1,
        rule: 'broken-date',
        message: expect.stringContaining('October'),
      },
    ])
    expect(code).toBe(1)
    expect(await runOn(['check', 'a.md', '--json'], { 'a.md': TIDY })).toMatchObject({ code: 0, out: '[]\n' })
  })

  it('ends with 2 for a rule or a file that is not there', async () => {
    expect(await runOn(['check', 'a.md', '--rule', 'nonsense'], { 'a.md': TIDY })).toMatchObject({
      code: 2,
      err: expect.stringContaining('duplicate'),
    })
    expect(await runOn(['check', 'a.md', 'no.md'], { 'a.md': TIDY })).toMatchObject({ code: 2 })
  })
})
