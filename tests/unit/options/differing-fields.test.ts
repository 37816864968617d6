import { expect, it } from 'vitest'
import { differingFields, haveOtherTitles } from '../../../options/duplicates/differing-fields.ts'
import { madeRow } from '../popup/made-world.ts'

const titled = (...titles: string[]) => titles.map((title, id) => madeRow(id, { title }))

it('names the fields in which entries do not say the same, blank and missing being one', () => {
  const rows = [
    madeRow(1, { title: 'One', url: 'https://example.org/', notes: '', tags: ['a'] }),
    { ...madeRow(2, { title: 'One', url: 'https://example.org/', tags: ['b'] }), section: ['Elsewhere'] },
  ]
  expect([...differingFields(rows)]).toEqual(['section', 'tags'])
})

it.each([
  [['QLoRA: Efficient Finetuning', 'QLoRA: Efficient finetuning'], false],
  [['AgentBench', 'AgentBench: Evaluating LLMs as Agents', 'AgentBench'], false],
  [['AgentBench', 'Mamba'], true],
  [['A', 'A b', 'A c'], true],
] as const)('of %j it is %s that they have different titles', (titles, other) => {
  expect(haveOtherTitles(titled(...titles))).toBe(other)
})
