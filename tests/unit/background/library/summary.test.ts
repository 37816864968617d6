import { expect, it } from 'vitest'
import { summaryOf } from '../../../../src/background/library/summary.ts'
import { readList } from '../../../../src/markdown/list.ts'

const LIST = `# Papers

## Tables

| Paper | Abstract | Importance | Link |
|---|---|---|---|
| A | | much | [Link](https://a.org/1) |
| B | about b | | [Link](https://a.org/2) |

## Posts

- [C](https://a.org/3)
`

it("tells the columns of each section's table, in their order, though no row fills them all", () => {
  expect(summaryOf(readList(LIST)).sections).toEqual([
    { path: ['Papers'], count: 0 },
    { path: ['Papers', 'Tables'], count: 2, columns: ['Abstract', 'Importance'] },
    { path: ['Papers', 'Posts'], count: 1 },
  ])
})
