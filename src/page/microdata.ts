import type { PageEvidence } from '../model/page.ts'
import { said } from './said.ts'
import { lineOf, plainLine } from './text.ts'

const SCOPE =
  '[itemtype*="schema.org/"][itemtype*="Article" i],[itemtype*="schema.org/BlogPosting" i],[itemtype*="schema.org/Report" i]'

/** Microdata in schema.org's words, on the one article of the page; a page with several is a listing. */
export function microdata(document: Document): PageEvidence {
  const scopes = document.querySelectorAll(SCOPE)
  if (scopes.length > 3) return {}
  const scope = scopes[0] ?? document.body
  if (!scope) return {}
  return said({
    title:
      scopes.length > 0
        ? written(scope.querySelector('[itemprop~="headline"],[itemprop="name"]:not([itemprop~="author"] *)'))
        : undefined,
    authors: scopes.length > 0 ? authorsIn(scope) : undefined,
    published: written(scope.querySelector('[itemprop~="datePublished"]')),
    updated: written(scope.querySelector('[itemprop~="dateModified"]')),
    siteName: written(scope.querySelector('[itemprop~="publisher"] [itemprop~="name"]')),
  })
}

function authorsIn(scope: Element): string[] {
  const found = [...scope.querySelectorAll('[itemprop~="author"]')].filter(
    (author) => !author.closest('[itemprop~="comment"],.comment,#comments'),
  )
  const names = found.slice(0, 50).map((author) => {
    const name = author.querySelector('[itemprop~="name"]')
    return written(name ?? author)
  })
  return [...new Set(names.filter((name) => name !== ''))]
}

/** An item's value: its `content` or `datetime`, else its text. */
function written(element: Element | null): string {
  const value = element?.getAttribute('content') ?? element?.getAttribute('datetime')
  return value ? plainLine(value, 400) : lineOf(element, 400)
}
