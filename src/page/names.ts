import { plainLine } from './text.ts'

/** Words before a name in a byline, in the languages where they stand before it. */
const BEFORE =
  /^(?:(?:written|posted|published|reported|story|text|words|review)\s+by|by|from|von|van|door|par|por|di|da|de|av|af|text|autor(?:in)?|auteur|author|authors|autore|автор|от|oleh|yazan)\s*[:\s]\s*/iu
/** What is no person: systems' accounts, desks, crowds. */
const NOBODY =
  /^(?:admin\w*|root|webmaster|web ?editor|editor(?:ial)?(?: team| staff| board)?|redac\w*|redak\w*|rédaction|la redacción|redazione|staff(?: writer| reporter)?|news ?(?:desk|room)|team|guest(?: author)?|anonym\w*|unknown|author|user|n\/?a|none|null|undefined|default|press release|contributor|online)$/iu
const MAX_NAME = 80
const MAX_AUTHORS = 3000

/** Joints between the names of a byline. */
const JOINTS = /\s*(?:[;|•·]|\s&\s|\s+(?:and|und|et|y|e|og|och|en|with|и|та)\s+|,)\s*/u

/** Names one tag each, as `citation_author` gives them: `Last, First` is turned round. */
export function taggedNames(names: readonly string[]): string[] {
  return tidy(names.slice(0, MAX_AUTHORS).map(unturned))
}

/**
 * The names in a byline such as `By Ann Lee and Bo Chen | Reuters`.
 * @returns no more than people: accounts, addresses and sentences are dropped
 */
export function bylineNames(text: string): string[] {
  const bare = plainLine(text, 400).replace(BEFORE, '')
  return tidy(bare.split(JOINTS).map((part) => part.replace(BEFORE, '').replace(/\s*[([].*$/, '')))
}

/** Names from tags that hold one name or, by mistake, a whole byline. */
export function looseNames(texts: readonly string[]): string[] {
  return tidy(
    texts.slice(0, MAX_AUTHORS).flatMap((text) => (isLastFirst(text) ? [unturned(text)] : bylineNames(text))),
  )
}

/** `Vaswani, Ashish` → `Ashish Vaswani`; `King, Martin Luther, Jr.` keeps its end; other forms stay. */
function unturned(text: string): string {
  const name = plainLine(text, 200).replace(/\s*\((?:\d{4}-\d{4}-\d{4}-\d{3}[\dX]|author)\)$/i, '')
  const parts = name.split(/\s*,\s*/)
  const [last = '', first = '', suffix] = parts
  if (parts.length === 2 && first !== '' && !/^(?:jr|sr|ph\.?d|md|ii|iii|iv)\.?$/i.test(first))
    return `${first} ${last}`
  if (parts.length === 3 && suffix && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(suffix))
    return `${first} ${last} ${suffix}`
  return name
}

function isLastFirst(text: string): boolean {
  return /^[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?, [\p{Lu}][\p{L}'’.-]*(?: \p{Lu}\.)+$/u.test(
    text.trim(),
  )
}

function tidy(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names
    .map((name) => plainLine(name, 200).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, ''))
    .filter((name) => {
      const folded = name.toLowerCase()
      if (!isName(name) || seen.has(folded)) return false
      seen.add(folded)
      return true
    })
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOBODY.test(name)) return false
  if (/https?:|www\.|@|[<>{}]|\.(?:com|org|net|de)\b/i.test(name)) return false
  return /\p{L}/u.test(name) && !/\d{3,}/.test(name) && name.split(' ').length <= 8
}
