import type { Dialect } from './dialect.ts'

/** A checkbox for each entry, with a date and hashtags. */
export const taskList: Dialect = {
  name: 'task-list',
  summary: 'a checkbox for each entry, ticked once it is read, with a date and hashtags',
  layout: 'task',
  gap: 0,
  opening: '',
  sample: `## Retrieval

- [ ] [Dense Passages, Sparse Labels](https://example.org/dense-passages), 2024-04-10 #labels
- [x] [Ranking Without Clicks](https://example.org/ranking), 2024-04-02 [code](https://example.org/code) #ranking #clicks
- [ ] [An Index That Forgets](https://example.org/forgets), ICML 2024. #unlearning
  - Deletes a document in the time of one look-up.
- [x] [A Survey of Rerankers](https://example.org/rerankers), 2024-03 [slides](https://example.org/slides)
- [ ] [Notes on Query Logs](https://example.org/query-logs), 2023
- [ ] [Search From Scratch](https://example.org/scratch) - A course in twelve parts. #course
- [ ] [What Rerankers See](https://example.org/see) #rerankers
- [ ] [Attention by Hand](https://example.org/hand)
`,
}
