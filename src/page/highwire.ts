import type { PageEvidence } from '../model/page.ts'
import type { Metas } from './metas.ts'
import { said } from './said.ts'

/**
 * The `citation_*` tags that Google Scholar asks of papers (Highwire Press tags), and bepress's own prefix for
 * the same names. Source: scholar.google.com/intl/en/scholar/inclusion.html
 */
export function highwire(metas: Metas): PageEvidence {
  const one = (...names: string[]) => metas.one(...prefixed(names))
  const authors = metas.all(...prefixed(['author']))
  const together = one('authors')
  return said({
    title: one('title'),
    authors: authors.length > 0 ? authors : together?.split(/\s*;\s*/),
    published: dayOf(
      ['publication_date', 'online_date', 'cover_date', 'date', 'year'].map((name) => one(name)),
    ),
    venue: one('conference_title', 'conference', 'inbook_title', 'journal_title', 'journal_abbrev'),
    doi: one('doi'),
    abstract: one('abstract'),
    canonicalUrl: one('abstract_html_url'),
    siteName: one('journal_title', 'publisher', 'technical_report_institution'),
  })
}

/** Journals name the month of an issue and the day on which the paper came online: the day says more. */
function dayOf(dates: readonly (string | undefined)[]): string | undefined {
  const told = dates.filter((date) => date !== undefined)
  const [first = ''] = told
  const sameYear = (date: string) => !/\d{4}/.test(first) || date.includes(/\d{4}/.exec(first)?.[0] ?? '')
  return told.find((date) => sameYear(date) && /\d{1,4}\D+\d{1,2}\D+\d{1,4}/.test(date)) ?? told[0]
}

function prefixed(names: readonly string[]): string[] {
  return names.flatMap((name) => [`citation_${name}`, `bepress_citation_${name}`, `wkhealth_${name}`])
}
