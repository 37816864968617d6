/** Signs that are part of a word in titles: `C++`, `C#`. */
const BETWEEN_WORDS = /[^\p{L}\p{N}+#]+/gu

/** What separates a title from its subtitle. */
const SUBTITLE = /\s*(?::|–|—|\?|\s-)\s+/

/** Fewest words and letters of a title that may stand for its work without a subtitle that another address gives. */
const HEAD_WORDS = 4
const HEAD_LETTERS = 20

/** Fewest letters of a title by which works are looked up: shorter ones name too many. */
const FEW_LETTERS = 10

/**
 * A title as it reads wherever it is written: no case, punctuation, accents, TeX or HTML entities. Two titles are the
 * same only when this is.
 */
export function plainTitle(title: string): string {
  const ascii = /^[\x20-\x7e]*$/.test(title)
  const plain = ascii ? title : title.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '')
  return plain
    .toLowerCase()
    .replace(/&amp;|&(?=\s)/g, ' and ')
    .replace(/\\[a-z]+|[${}'’‘`´]/g, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim()
}

/** The part before a subtitle, plain, when it says enough to be a title of its own; null without one. */
export function headOfTitle(title: string): string | null {
  const [head = '', rest] = title.split(SUBTITLE, 2)
  if (!rest) return null
  const plain = plainTitle(head)
  return plain.split(' ').length >= HEAD_WORDS && plain.length >= HEAD_LETTERS ? plain : null
}

/** Numbers by which an entry of that title is found again: of its whole title, and of the part before a subtitle. */
export function titleHashes(title: string): readonly number[] {
  const whole = plainTitle(title)
  if (whole.length < FEW_LETTERS) return []
  const head = headOfTitle(title)
  return head === null ? [hashOf(whole)] : [hashOf(whole), hashOf(head)]
}

/** 53 bits of a text (cyrb53): what is found by it is compared in full before it is believed. */
function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
