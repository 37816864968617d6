import type { Dialect } from './dialect.ts'

/** A heading for each entry, with free notes below. */
export const headings: Dialect = {
  name: 'headings',
  summary: 'a heading for each paper with free notes below',
  layout: 'heading',
  gap: 1,
  opening: '',
  sample: `## Retrieval

### [Dense Passages, Sparse Labels](https://example.org/dense-passages)
Trains a retriever on a tenth of the usual labels. What it forgets are rare names.

### [Ranking Without Clicks](https://example.org/ranking)
- Learns to rank from what people copy.
- Worth trying on our own logs.

### [An Index That Forgets](https://example.org/forgets)
Deletes a document in the time of one look-up.
`,
}
