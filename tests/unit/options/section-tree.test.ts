import { expect, it } from 'vitest'
import { type SectionNode, sectionTree } from '../../../options/section-tree.ts'

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
