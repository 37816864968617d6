import type { Dialect } from './dialect.ts'

/** Bullets with the site in the title, discussions on a line of their own and notes below. */
export const annotatedLinks: Dialect = {
  name: 'annotated-links',
  summary: 'links with a few words or notes of your own below',
  layout: 'bullet',
  gap: 0,
  opening: '',
  sample: `## Retrieval

- [Search From Scratch | The Index](https://example.org/scratch)
  - A course in twelve parts, from inverted lists to vectors
- [What Rerankers See | Small Models](https://example.org/rerankers)
  ([HN](https://example.org/discussion))
  - Explains which words a reranker looks at
  - Comes with a demo
- [Query Logs for Everyone | The Index](https://example.org/query-logs) — How to read them
`,
}
