import type { Dialect } from './dialect.ts'

const HEADER = `| Paper | Abstract | Importance | Link | Read or Not |
|-------|----------|------------|------|-------------|
`

/** A table with a row for each entry and a column for reading progress. */
export const table: Dialect = {
  name: 'table',
  summary: 'a table with a row for each paper and a column that says whether it was read',
  layout: 'table',
  gap: 0,
  opening: HEADER,
  sample: `## Retrieval

${HEADER}| Dense Passages, Sparse Labels | Trains a retriever on a tenth of the usual labels. | Labels are what we lack | [Link](https://example.org/dense-passages) | Not read |
| Ranking Without Clicks | Learns to rank from what people copy, not from what they click. | | [Link](https://example.org/ranking) | Read |
| An Index That Forgets | Deletes a document in the time of one look-up. | Unlearning | [Link](https://example.org/forgets) | Not read |
`,
}
