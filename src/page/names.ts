import { withoutAnnouncement, withoutLabel } from './byline-words.ts'
import { plainLine } from './text.ts'

/** What is no person: systems' accounts, desks, and people who did something else than write. */
const NOBODY =
  /^(?:admin\w*|root|webmaster|web ?editor|editor(?:ial)?(?: team| staff| board)?|(?:la |die |das )?(?:redac|redak|rédac|redaz)\S*(?: .*)?|staff(?: writer| reporter)?|news ?(?:desk|room)|team|guest(?: author)?|anonym\S*|unknown|author|user|n\/?a|none|null|undefined|default|press release|creative commons.*|contributor|online|(?:illustration|photo|foto|image|translat|bild)\S* (?:by|von|de) .*)$/i
/** What a person is, after the name or in a part of its own. */
const ROLE =
  '(?:(?:senior|junior|staff|chief|deputy|managing|associate|assistant|contributing|freelance|political|sports?|news|business|science|technology|tech|special|lead|principal|executive|guest|co-?)[\\s-]+)*(?:writer|reporter|correspondent|columnist|journalist|contributor|editor(?:[- ]in[- ]chief| at large)?|redakteur(?:in)?|redactora?|periodista|journaliste|giornalista|researcher|scientist|engineer|founder|ceo|cto|ph\\.?d\\.?|m\\.?d\\.?|r\\.?n\\.?|mba|esq|msc|記者|기자|翻訳|編集部)'
const ROLE_ALONE = new RegExp(`^${ROLE}(?:[,\\s].*)?$`, 'iu')
const ROLE_AFTER = new RegExp(`(?<=\\S\\s+\\S+)\\s+${ROLE}$|(?<=\\p{Lo})\\s*(?:記者|기자)$`, 'iu')
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
  return parted(withoutAnnouncement(plainLine(text, 400)))
}

function parted(text: string): string[] {
  return tidy(
    withoutLabel(text)
      .split(JOINTS)
      .map((part) =>
        withoutLabel(part)
          .replace(/\s*[([].*$/, '')
          .replace(ROLE_AFTER, ''),
      ),
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
  if (name.length < 2 || name.length > MAX_NAME) return false
  if (NOBODY.test(name) || ROLE_ALONE.test(name) || COMPANY.test(name)) return false
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

const ORGANISATION =
  /(?:^|\s)(?:news|media|magazine?|blog|press[ea]?|times|post|daily|weekly|journal|online|today|tech|digital|group|network|institute?|foundation|stiftung|university|universität|verein|verband|stadt|gemeinde|deutschland|international|research|labs?|team|redaktion|noticias|diario|radio|tv)(?:$|\s)/iu

/** True for a name with a word that firms, papers and offices are called by. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name)
}
