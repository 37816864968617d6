import { expect, it } from 'vitest'
import { foldedAtFirst, type SectionNode, sectionKey, sectionTree } from '../../../options/section-tree.ts'

const drawn = (nodes: readonly SectionNode[]): unknown[] =>
  nodes.map(({ heading, count, below }) =>
    below.length > 0 ? [heading, count, drawn(below)] : [heading, count],
  )

it('nests headings in the order of the file, and counts what is below them', () => {
  const tree = sectionTree([
    { path: ['LLMs'], count: 2 },
    { path: ['LLMs', 'Reasoning'], count: 3 },
    { path: ['LLMs', 'Reasoning', 'RAG'], count: 1 },
    { path: ['Others'], count: 4 },
  ])
  expect(drawn(tree)).toEqual([
    ['LLMs', 6, [['Reasoning', 4, [['RAG', 1]]]]],
    ['Others', 4],
  ])
})

it('shows a heading that stands twice, or only in paths, once', () => {
  const tree = sectionTree([
    { path: [], count: 9 },
    { path: ['A', 'B'], count: 1 },
    { path: ['A'], count: 2 },
    { path: ['A', 'B'], count: 3 },
  ])
  expect(drawn(tree)).toEqual([['A', 6, [['B', 4]]]])
})

it('counts what is read below each heading, under a heading that stands twice once', () => {
  const tree = sectionTree(
    [
      { path: ['A'], count: 2 },
      { path: ['A', 'B'], count: 1 },
      { path: ['A', 'B'], count: 3 },
    ],
    new Map([
      [sectionKey(['A']), 1],
      [sectionKey(['A', 'B']), 2],
    ]),
  )
  expect(tree.map(({ read, below }) => [read, below[0]?.read])).toEqual([[3, 2]])
})

it('folds a very long list below its first headings, and leaves a short one open', () => {
  const sections = Array.from({ length: 200 }, (_, i) => ({ path: ['T', `${i % 20}`, `${i}`], count: 1 }))
  const long = sectionTree(sections)
  expect([...foldedAtFirst(long, sections.length)]).toHaveLength(20)
  expect(foldedAtFirst(long, 20).size).toBe(0)
})
