import { plainAtom } from './atoms.ts'
import type { Found, Reading } from './reading.ts'
import type { Atom } from './shape.ts'

/** Share of the titles without a link that must end with names, and how many at least. */
const SHARE = 0.6
const FEWEST = 3
/** No title is longer, and looking for names in longer ones would take too long. */
const LONGEST = 300

const NAMED =
  /^(.{2,}?)\s*(?:\s(?:by|von|par|di|por)\s|\s[-–—/]\s|——|，|, )\s*(\p{Lu}[\p{L}.'’-]*(?:(?:,? (?:and |& |et |и )?)(?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|den|la|le|al)){0,8})$/u

const turned = new WeakMap<Reading, Reading>()

/**
 * Where most titles without a link end with names (`Fluent Python - Luciano Ramalho`, `Sapiens by Yuval Noah
 * Harari`), those are the authors and no part of the title. One title alone cannot tell: `Detection by Grouping
 * Points`.
 * @param textOf the text of a block by its index
 */
export function withClosingAuthors(
  found: readonly Found[],
  textOf: (block: number) => string,
): readonly Found[] {
  const bare = found.filter(({ reading }) => isBareTitle(reading))
  const named = bare.filter(({ reading }) => NAMED.test(reading.fields.title)).length
  if (named < FEWEST || named < SHARE * bare.length) return found
  return found.map((place) => ({ ...place, reading: split(place.reading, textOf(place.block)) }))
}

function isBareTitle({ fields, layout }: Reading): boolean {
  return (
    fields.url === '' &&
    fields.title.length <= LONGEST &&
    layout !== 'table' &&
    !fields.authors &&
    !fields.description
  )
}

function split(reading: Reading, text: string): Reading {
  const known = turned.get(reading)
  if (known) return known
  const names = isBareTitle(reading) ? NAMED.exec(reading.fields.title) : null
  const title = reading.shape.atoms.find((atom) => atom.kind === 'title')
  if (!names?.[1] || !names[2] || !title) return reading
  const at = text.lastIndexOf(names[2], title.to)
  if (text.slice(title.from, title.to) !== names[0] || at < title.from) return reading
  const end = title.from + names[1].length
  const shorter: Atom = { ...title, end, to: end }
  const authors = plainAtom('authors', at, at + names[2].length)
  const atoms = reading.shape.atoms.flatMap((atom) => (atom === title ? [shorter, authors] : [atom]))
  const fields = { ...reading.fields, title: names[1], authors: names[2].split(/,? (?:and|&|et|и) |, /) }
  const fresh = { ...reading, fields, shape: { ...reading.shape, atoms } }
  turned.set(reading, fresh)
  return fresh
}
