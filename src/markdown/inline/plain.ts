import { CharacterSet } from '../scan/characters.ts'
import { readInline } from './inline.ts'
import type { Definitions } from './tokens.ts'

const NO_DEFINITIONS: Definitions = new Map()
const PUNCTUATION = /\\([!-/:-@[-`{-~])/g

/**
 * A label or a cell as a reader sees it: without emphasis, images and tags, escapes resolved, on one line.
 * Character references such as `&rlm;` stay as written, and so do marks that emphasise nothing (`Align with *PO`).
 */
export function plainText(markdown: string): string {
  return (isPlain(markdown) ? markdown : withoutMarks(markdown)).trim()
}

/** Characters that may mean something to Markdown, and line ends and tabs. */
const MARKS = new CharacterSet('![<*_~\\\r\n\t')

function isPlain(markdown: string): boolean {
  for (let at = 0; at < markdown.length; at++) if (MARKS.has(markdown.charCodeAt(at))) return false
  return true
}

function withoutMarks(markdown: string): string {
  let text = markdown
  if (/[![<]/.test(text)) text = withoutTokens(text)
  if (/[*_~]/.test(text)) text = withoutEmphasis(text)
  if (text.includes('\\')) text = text.replace(PUNCTUATION, '$1')
  return /[\r\n\t]/.test(text) ? text.replace(/(?<![ \t])[ \t]*[\r\n\t][ \t\r\n]*/g, ' ') : text
}

/** Takes images, tags and comments out and puts a link's label in its place. */
function withoutTokens(text: string): string {
  let out = ''
  let at = 0
  for (const token of readInline(text, 0, text.length, NO_DEFINITIONS)) {
    if (token.kind === 'code') continue
    out += text.slice(at, token.start)
    if (token.kind === 'link') out += labelText(text.slice(token.label.start, token.label.end))
    at = token.end
  }
  return out + text.slice(at)
}

/** A link's label without the images in it (a badge). */
function labelText(label: string): string {
  return label.includes('![') ? label.replace(/!\[[^\]]*\]\([^)]*\)/g, '') : label
}

/** Removes paired `**`, `__`, `~~`, `*` and `_` marks; an underscore inside a word is none (CommonMark 6.2). */
function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*(?=\S)([^*]*?\S)\*\*/g, '$1')
    .replace(/(?<!\w)__(?=\S)([^_]*?\S)__(?!\w)/g, '$1')
    .replace(/~~(?=\S)([^~]*?\S)~~/g, '$1')
    .replace(/(?<![\\*\w])\*(?=[^\s*])([^*]*?[^\s*\\])\*(?![\w*])/g, '$1')
    .replace(/(?<![\\_\w])_(?=[^\s_])([^_]*?[^\s_\\])_(?![\w_])/g, '$1')
}
