import type { Dialect } from './dialect.ts'

/** Bullets with a date or venue, tags in backticks and further links. */
export const datedBullets: Dialect = {
  name: 'dated-bullets',
  summary: 'bullets with a date or venue, tags and further links',
  layout: 'bullet',
  gap: 0,
  opening: '',
  sample: `## Retrieval

- [Dense Passages, Sparse Labels](https://example.org/dense-passages), Apr. 10 2024.
- [Ranking Without Clicks](https://example.org/ranking), Apr. 2 2024. \`ranking\`.
- [How Long Is a Useful Context?](https://example.org/context), Feb. 23 2024. \`long context\` \`evaluation\`. [code](https://example.org/code).
- [An Index That Forgets](https://example.org/forgets), ICML 2024. \`unlearning\`. [code](https://example.org/forgets-code). [data](https://example.org/forgets-data).
  - Deletes a document in the time of one look-up.
- [A Survey of Rerankers](https://example.org/rerankers), Mar. 2024. [slides](https://example.org/slides).
- [Notes on Query Logs](https://example.org/query-logs), 2023. \`logs\`.
- [Search From Scratch](https://example.org/scratch) - A course in twelve parts.
- A Talk That Everybody Mentions, \`talks\`.
- A Book to Buy
`,
}
