import { plainLine } from './text.ts'

/** The page's `<meta>` tags by name or property, lower case, each with its values in order. */
export interface Metas {
  /** Values of the first of these names that has any. */
  readonly all: (...names: readonly string[]) => readonly string[]
  /** First value of the first of these names that has any. */
  readonly one: (...names: readonly string[]) => string | undefined
}

const MAX_TAGS = 3000

/** Reads the tags once, for every kind of evidence. */
export function metasOf(document: Document): Metas {
  const values = new Map<string, string[]>()
  let seen = 0
  for (const tag of document.querySelectorAll('meta')) {
    seen += 1
    if (seen > MAX_TAGS) break
    const value = plainLine(tag.getAttribute('content') ?? '')
    if (value === '') continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase()
      if (name) values.set(name, [...(values.get(name) ?? []), value])
    }
  }
  const all = (...names: readonly string[]) => {
    for (const name of names) {
      const found = values.get(name)
      if (found) return found
    }
    return []
  }
  return { all, one: (...names) => all(...names)[0] }
}
