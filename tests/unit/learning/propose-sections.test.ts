import { describe, expect, it } from 'vitest'
import { learnList } from '../../../src/learning/learn-list.ts'
import { proposeSections } from '../../../src/learning/propose-sections.ts'
import { openList } from '../../../src/markdown/open-list.ts'

const LIST = `# Papers

## Reasoning

- [Chains of thought elicit reasoning](https://a.org/1). \`cot\`.
- [Planning with large models](https://a.org/2).

## Computer vision

- [An image is worth 16x16 words](https://a.org/3). \`transformer\`.

## NMS and its kin

- [Softer boxes](https://a.org/5).

## 强化学习

- [深度强化学习综述](https://a.org/4).
`
const learned = learnList(openList(LIST).list)
const propose = (title: string, last: readonly string[] | null = null) =>
  proposeSections(learned, title, { last })
const first = (title: string, last: readonly string[] | null = null) => propose(title, last)[0]

describe('proposeSections', () => {
  it('goes by the titles that stand in a section', () => {
    expect(first('Long chains of thought')).toEqual(['Papers', 'Reasoning'])
  })

  it('goes by its heading', () => {
    expect(first('Robust vision')).toEqual(['Papers', 'Computer vision'])
  })

  it('knows a heading that abbreviates what the title says', () => {
    expect(first('Non-maximum squeeze')).toEqual(['Papers', 'NMS and its kin'])
  })

  it('knows a word by its family', () => {
    expect(first('Machines that reason')).toEqual(['Papers', 'Reasoning'])
  })

  it('does not go by a heading that only holds other headings', () => {
    expect(first('Papers on chains of papers')).toEqual(['Papers', 'Reasoning'])
    expect(propose('Papers')).not.toContainEqual(['Papers'])
  })

  it('reads scripts that have no spaces', () => {
    expect(first('离线强化学习')).toEqual(['Papers', '强化学习'])
  })

  it('takes the section saved into last when no word speaks for any', () => {
    expect(first('Zzyzx', ['Papers', 'Computer vision'])).toEqual(['Papers', 'Computer vision'])
    expect(first('Chains of thought', ['Papers', 'Computer vision'])).toEqual(['Papers', 'Reasoning'])
  })

  it('proposes three at most, each once', () => {
    const proposed = propose('A survey of reasoning and vision')
    expect(proposed).toHaveLength(3)
    expect(new Set(proposed.map(String)).size).toBe(3)
  })

  it('proposes the place above all headings where entries stand there', () => {
    const bare = learnList(
      openList(`- [Bread](https://a.org/1)\n- [Butter](https://a.org/2)\n\n${LIST}`).list,
    )
    expect(proposeSections(bare, 'Bread and butter')[0]).toEqual([])
  })

  it('proposes the section of today in a list that is kept by time', () => {
    const diary = learnList(
      openList(
        `# Reading\n\n## 2026-10\n\n- [Bread](https://a.org/1)\n\n## 2026-11\n\n- [Tea](https://a.org/2)\n`,
      ).list,
    )
    const today = { year: 2026, month: 11, day: 21 }
    expect(proposeSections(diary, 'Bread', { today })[0]).toEqual(['Reading', '2026-11'])
    expect(proposeSections(diary, 'Bread')[0]).toEqual(['Reading', '2026-10'])
  })

  it('has nothing to propose in a list without headings', () => {
    expect(proposeSections(learnList(openList('- [x](https://x.org)\n').list), 'x')).toEqual([])
  })

  it('has something to propose in a list without entries', () => {
    expect(proposeSections(learnList(openList('# A\n\n# Vision\n').list), 'Vision')[0]).toEqual(['Vision'])
  })
})
