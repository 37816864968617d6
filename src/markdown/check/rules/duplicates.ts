import { firstLine } from '../../open-list.ts'
import { quoted, type Rule } from '../rule.ts'

/** A shorter title, such as `Introduction`, may well stand over two different works. */
const SHORTEST_TITLE = 15

/** Entries that list a work a second time, by its link or by its title. */
export const duplicates: Rule = {
  name: 'duplicate',
  summary: 'the same work, or the same title, listed twice',
  find: ({ found, blocks, sections }, sameWork) => {
    const byWork = new Map<string, Seen>()
    const byTitle = new Map<string, Seen>()
    return found.flatMap((place) => {
      const { title, url } = place.reading.fields
      const seen = { title, line: firstLine(place, blocks.lines) + 1, section: place.section }
      const work = url === '' ? null : sameWork(url)
      const name = plainTitle(title)
      const sameLink = work === null ? undefined : firstOf(byWork, work, seen)
      const sameName = name.length < SHORTEST_TITLE ? undefined : firstOf(byTitle, name, seen)
      const first = sameLink ?? sameName
      if (!first) return []
      const heading =
        first.section === place.section ? '' : underHeading(sections[first.section]?.path.at(-1))
      const isOther = sameLink !== undefined && plainTitle(first.title) !== name
      const where = `line ${first.line}${heading}`
      return isOther
        ? [
            {
              line: seen.line,
              message: `${quoted(title || url)} has the same link as ${quoted(first.title)} on ${where}.`,
            },
          ]
        : [{ line: seen.line, message: `${quoted(title || url)} is already on ${where}.` }]
    })
  },
}

/** An entry that came before. */
interface Seen {
  readonly title: string
  readonly line: number
  readonly section: number
}

function underHeading(heading: string | undefined): string {
  return heading === undefined ? '' : `, under ${quoted(heading)}`
}

/** The entry that had the key before; this one is remembered when none had. */
function firstOf(known: Map<string, Seen>, key: string, seen: Seen): Seen | undefined {
  const first = known.get(key)
  if (first === undefined) known.set(key, seen)
  return first
}

/** A title without what writers of one title vary: capitals, accents' form, blanks and punctuation. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
