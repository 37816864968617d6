import { monthOf } from './months.ts'

/** Words before the authors of a page, in the languages that pages use most; the colon after them may be missing. */
const LABELS = [
  '(?:written|posted|published|reported|submitted|created|authored|contributed|words|text|story|article|review|reporting|guest post) by',
  'authors?|author\\(s\\)|words|text|writer|written|by|from',
  '(?:ein(?:e)? )?(?:verfasst|erstellt|geschrieben|veröffentlicht|verfaßt|text|gastbeitrag|beitrag|artikel|kommentar|interview) von',
  'autor(?:en|innen|in|[:*]in|a|as|es|ka|zy|ul)?|verfasser(?:in)?',
  '(?:écrit|publié|rédigé|posté|proposé|signé) par|auteur(?:e|s|es|rice)?|texte',
  '(?:escrito|publicado|redactado|creado|postado|enviado) por|texto',
  '(?:scritto|pubblicato|postato|inserito) da|a cura di|autor[ei]|autrice|testo',
  '(?:geschreven|geplaatst|gepubliceerd) door|auteurs|tekst',
  '(?:skrive[nt]|publice?rad|publisert|udgivet) a[vf]|författare|forfatter|skribent|journalist',
  'kirjoittanut|kirjoittaja|teksti|julkaissut|napisała?|napsala?|írta|szerző|scris de|publicat de|yazan|yazar',
  'автор(?:ы|и)?|текст|написала?|συντάκτης|συντάκτρια|γράφει|αυτορ|oleh|penulis|tác giả',
  'بقلم|كتبت?|الكاتب|المؤلف|نویسنده|מאת|लेखक|โดย|เขียนโดย',
].join('|')
/** East Asian labels stand without a space. */
const CLOSE_LABELS = '作者|著者|執筆者?|文責|取材・文|筆者|投稿者|撰文|记者|記者|文|글|작성자'
/** Words that may begin a name as well: `von` is taken off a visible line, and stays in a name that a tag gives. */
const PARTICLES = 'von|van|door|par|por|di|da|de|av|af|per|του|της'

const LABEL = new RegExp(
  `^(?:(?:${LABELS})(?:\\s*[:：]\\s*|\\s+)|(?:${CLOSE_LABELS})\\s*[:：／/\\s]\\s*)(?=\\S)`,
  'iu',
)
const LABEL_ALONE = new RegExp(`^(?:${LABELS}|${CLOSE_LABELS}|${PARTICLES})\\s*[:：]?$`, 'iu')
const PARTICLE = new RegExp(`^(?:${PARTICLES})\\s*:?\\s+(?=\\S+\\s+\\S)`, 'iu')
/** The first word of a byline that lost its space, as in `<span>By</span>Ann Lee`. */
const GLUED = /^(?:By|Von|Por|Par)(?=\p{Lu}\p{Ll}+ \p{Lu})/u

/** A text without the word that announces an author; the same text when none does. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '')
}

/** A visible line without what announces an author there, small words such as `von` included. */
export function withoutAnnouncement(line: string): string {
  return withoutLabel(line.replace(GLUED, '')).replace(PARTICLE, '')
}

const BEFORE_DATE =
  /[\s,;:|·•—–-]+(?:\p{L}{2,9}day|\p{L}{3,8}tag|(?:first |last )?(?:published|updated|posted|modified)|on|am|vom|at|the|le|el|em|il|den|op|på|um|date|datum|veröffentlicht|aktualisiert|publié|publicado|pubblicato)?\.?[\s,;:(|·•—–-]*$/iu

/** The beginning of a line that goes on with a date: `Ann Lee on Monday, 4 March 2024` → `Ann Lee`. */
export function beforeDate(line: string, language: string): string {
  const digit = line.search(/\d/)
  if (digit < 3) return line
  let head = line.slice(0, digit)
  for (let word = 0; word < 5; word += 1) {
    const shorter = withoutMonth(head, language).replace(BEFORE_DATE, '')
    if (shorter === head) break
    head = shorter
  }
  return head
}

function withoutMonth(text: string, language: string): string {
  const last = /(?:^|[\s,])(\p{L}{3,12})\.?\s*$/u.exec(text)
  return last && monthOf(last[1] ?? '', language) !== null ? text.slice(0, last.index) : text
}

const INSIDE = /(?:^|[\s|·•])(?:autor(?:in)?|author|auteur|autore|автор|text|by)\s*:\s*(\S.*)$/iu

const NEXT_LABEL = /\s+(?:(?:reading|read) time\b|[^\s:]+:\s).*$/i

/** What stands after `Author:` somewhere in a line; null when it announces nobody. */
export function announcedInside(line: string): string | null {
  return INSIDE.exec(line)?.[1]?.replace(NEXT_LABEL, '') ?? null
}

/** True for a line such as `Written by` that announces the next one. */
export function isLabel(line: string): boolean {
  return line.length < 30 && LABEL_ALONE.test(line)
}
