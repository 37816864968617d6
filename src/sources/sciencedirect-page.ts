import type { PageEvidence } from '../model/page.ts'
import { textOf } from './page-parts.ts'

/** ScienceDirect tags title and journal; authors stand in the page alone, in parts. */
export function readScienceDirect(document: Document): PageEvidence {
  const groups = [...document.querySelectorAll('.author-group button,.author-group a,#author-group .author')]
  const names = groups.map((author) =>
    [author.querySelector('.given-name'), author.querySelector('.surname')].map(textOf).join(' ').trim(),
  )
  const authors = [...new Set(names.filter((name) => name !== ''))]
  return authors.length > 0 ? { authors } : {}
}
