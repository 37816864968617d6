import { storableUrl } from '../../model/url.ts'
import { isRelativeUrl } from '../fields/urls.ts'
import { readInline } from '../inline/inline.ts'

const NO_DEFINITIONS: ReadonlyMap<string, string> = new Map()

/** Signs that no list shows and that can hide what a line says: control characters and overrides of direction. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** A stranger's text on one line: every line break and tab becomes a space; other blanks inside it stay. */
export function oneLine(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/\s*[\t\n\v\f\r\u0085\u2028\u2029][\s\u0085]*/g, ' ')
    .trim()
}

/** A URL that can stand between `(` and `)`: blanks, angle brackets and unpaired parentheses are encoded. */
export function urlForLink(url: string): string {
  const plain = url
    .trim()
    .replace(HIDDEN, '')
    .replace(/\s/g, (blank) => (blank === ' ' ? '%20' : ''))
  const encoded = plain.replace(/</g, '%3C').replace(/>/g, '%3E')
  return isBalanced(encoded) ? encoded : encoded.replace(/\(/g, '%28').replace(/\)/g, '%29')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')' && --depth < 0) return false
  }
  return depth === 0
}

/** Escapes every sign that Markdown could act on in a line (CommonMark 2.4). */
export function escapeAll(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replaceAll('://', ':\\//')
    .replaceAll('www.', 'www\\.')
}

/**
 * Markdown that a person wrote, made harmless: a link to anything but http, https, file or a path of the list's own
 * loses its brackets, and HTML that could act is shown instead of run.
 */
export function harmless(markdown: string): string {
  let out = ''
  let at = 0
  for (const token of readInline(markdown, 0, markdown.length, NO_DEFINITIONS)) {
    out += escapeTags(markdown.slice(at, token.start))
    const written = markdown.slice(token.start, token.end)
    if (token.kind === 'code') out += written
    else if (token.kind === 'link' && isSafeTarget(token.url)) out += written
    else if (token.kind === 'link') out += `\\${written}`
    else out += escapeTags(written)
    at = token.end
  }
  return withoutHidden(out + escapeTags(markdown.slice(at)))
}

/** Text without what nobody sees in it. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '')
}

/** What is escaped already stays so: a note is read, changed and written many times over. */
function escapeTags(text: string): string {
  return text.replace(
    /(\\*)<(?=[!?/]?[a-z-])(?!\/?(?:br|sub|sup|kbd|b|i|em|strong|u|s|del|ins|mark|code)\s*\/?>)/gi,
    (all: string, before: string) => (before.length % 2 === 1 ? all : `${before}\\<`),
  )
}

/** True for a URL that a link in a list may lead to. */
export function isSafeTarget(url: string): boolean {
  const plain = url.replace(/&(?:#\d+|#x[0-9a-f]+|\w+);?/gi, '').replace(/\s|\p{Cc}/gu, '')
  return storableUrl(url) !== null || (plain === url && isRelativeUrl(url) && !url.includes(':'))
}
