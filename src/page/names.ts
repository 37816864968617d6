import { plainLine } from './text.ts'

/** Words before a name in a byline. */
const BEFORE =
  /^(?:(?:written|posted|published|reported|story|text|words|review|erstellt|geschrieben)\s+(?:by|von)|by|from|text|autor(?:in)?|auteur|authors?|autore|автор|作者|文|記者)\s*[:：\s]\s*/i
/** A byline whose first word lost its space, as in `<span>By</span>Ann Lee`. */
const GLUED = /^By(?=[A-Z][a-z])/
/** The same word may begin a name: taken off a visible line only when two more words follow. */
const PARTICLE_BEFORE = /^(?:von|van|door|par|por|di|da|de|av|af)\s*:?\s+(?=\S+\s+\S)/i
/** What is no person: systems' accounts, desks, and people who did something else than write. */
const NOBODY =
  /^(?:admin\w*|root|webmaster|web ?editor|editor(?:ial)?(?: team| staff| board)?|(?:la |die |das )?(?:redac|redak|rédac|redaz)\S*(?: .*)?|staff(?: writer| reporter)?|news ?(?:desk|room)|team|guest(?: author)?|anonym\S*|unknown|author|user|n\/?a|none|null|undefined|default|press release|contributor|online|(?:illustration|photo|foto|image|translat|bild)\S* (?:by|von|de) .*)$/i
const COMPANY = /\b(?:GmbH|AG|KG|Inc|Ltd|LLC|e\.? ?V|Institut|Verlag|Media|Team|Redaktion)\.?$/u
const MAX_NAME = 80
const MAX_AUTHORS = 3000

/** Joints between the names of a byline. */
const JOINTS = /\s*(?:[;|•·/、]|\s&\s|\s+(?:and|und|et|y|e|og|och|en|with|и|та)\s+|,)\s*/u

/** Names one tag each, as `citation_author` gives them: `Last, First` is turned round. */
export function taggedNames(names: readonly string[]): string[] {
  return tidy(names.slice(0, MAX_AUTHORS).map(unturned))
}

/**
 * The names in a byline such as `By Ann Lee and Bo Chen | Reuters`.
 * @returns no more than people: accounts, addresses and sentences are dropped
 */
export function bylineNames(text: string): string[] {
  return parted(plainLine(text, 400).replace(GLUED, '').replace(BEFORE, '').replace(PARTICLE_BEFORE, ''))
}

function parted(text: string): string[] {
  return tidy(
    text
      .replace(BEFORE, '')
      .split(JOINTS)
      .map((part) => part.replace(BEFORE, '').replace(/\s*[([].*$/, '')),
  )
}

/** Names from tags that hold one name or, by mistake, a whole byline; parts that are no names make it no byline. */
export function looseNames(texts: readonly string[]): string[] {
  const named = (text: string) => {
    if (isLastFirst(text)) return [unturned(text)]
    if (ADDRESS.test(text)) return []
    const names = parted(plainLine(text, 400).replace(/^(?:Von|Par|Por|Di)\s*:?\s+(?=\p{Lu})/u, ''))
    return names.length > 2 && !names.some((name) => name.includes(' ')) ? [] : names
  }
  return tidy(texts.slice(0, MAX_AUTHORS).flatMap(named))
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
  if (/^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u.test(text.trim())) return true
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

const ADDRESS = /https?:|www\.|@|\.(?:com|org|net|de)\b/i

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOBODY.test(name) || COMPANY.test(name)) return false
  if (ADDRESS.test(name) || /[<>{}]/.test(name)) return false
  return /\p{L}/u.test(name) && !/\d{3,}/.test(name) && name.split(' ').length <= 8
}

const PARTICLE = /^(?:de|von|van|der|den|da|di|du|la|le|el|bin|al|dos|y|zu|ter|ten|del|della)$/u

/** Two to five words that begin like names, or a short name in a script without capitals. */
export function looksPersonal(name: string): boolean {
  if (/^[\p{Lo}\s・]{2,12}$/u.test(name)) return true
  const words = name.split(' ')
  const isPart = (word: string) => PARTICLE.test(word) || /^\p{Lu}[\p{L}.'’-]*$/u.test(word)
  return words.length >= 2 && words.length <= 5 && words.every(isPart)
}
