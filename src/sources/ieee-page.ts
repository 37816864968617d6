import type { PageEvidence } from '../model/page.ts'

/** The object that IEEE Xplore's pages are drawn from. */
interface Metadata {
  readonly title?: unknown
  readonly authors?: unknown
  readonly doi?: unknown
  readonly abstract?: unknown
  readonly publicationTitle?: unknown
  readonly dateOfInsertion?: unknown
  readonly onlineDate?: unknown
  readonly publicationDate?: unknown
  readonly publicationYear?: unknown
}

const BEGINS = /xplGlobal\.document\.metadata\s*=\s*(\{)/

/** IEEE Xplore's document page has no tags for papers: what it is drawn from stands as JSON in a script. */
export function readIeee(document: Document): PageEvidence {
  const data = metadata(document)
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
  const dates = [data.onlineDate, data.publicationDate, data.dateOfInsertion, data.publicationYear].map(text)
  const told = {
    siteName: 'IEEE Xplore',
    title: text(data.title),
    authors: authorsIn(data.authors),
    published: dates.find((date) => date !== undefined),
    venue: text(data.publicationTitle),
    doi: text(data.doi),
    abstract: text(data.abstract),
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

function authorsIn(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const names = value.flatMap((author: { name?: unknown } | null) =>
    typeof author?.name === 'string' ? [author.name] : [],
  )
  return names.length > 0 ? names : undefined
}

function metadata(document: Document): Metadata {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    const found = BEGINS.exec(text)
    if (!found) continue
    const from = found.index + found[0].length - 1
    const line = text.slice(from, from + 500_000).split('\n', 1)[0] ?? ''
    return JSON.parse(line.replace(/;\s*$/, ''))
  }
  return {}
}
