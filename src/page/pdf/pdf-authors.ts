import { bylineNames, looksPersonal, looseNames } from '../names.ts'
import type { PdfLine } from './front.ts'

/** Most lines below the title that may name its authors. */
const MOST_LINES = 3

/**
 * The authors where they are clear: people in the file's information, else the lines right below the title, as long as
 * they hold nothing but names. Marks of notes and affiliations are no part of a name.
 */
export function pdfAuthors(author: string, lines: readonly PdfLine[], titleEnd: number): readonly string[] {
  const told = looseNames([author.replace(/\s*[;/]\s*/g, ', ')])
  if (told.length > 0 && told.every(looksPersonal)) return told
  if (titleEnd < 0) return []
  const below = lines.slice(titleEnd + 1).filter(({ level }) => level)
  const names: string[] = []
  for (const { text } of below.slice(0, MOST_LINES)) {
    const found = bylineNames(
      text.replace(/[\d∗*†‡§¶♠♣♦♥⋆]+(?:\s*,\s*[\d∗*†‡§¶]+)*/gu, ' , ').replace(/(?:\s*,\s*)+/g, ', '),
    )
    if (found.length === 0 || !found.every(looksPersonal) || PLACE.test(text)) break
    names.push(...found)
  }
  return names
}

/** Words of affiliations and headings, which may look like names. */
const PLACE =
  /\b(?:universit\S*|institut\S*|department|school|college|laborator\S*|labs?|research|google|microsoft|openai|meta|deepmind|inc|abstract|introduction|technical|report|version|draft|january|february|march|april|may|june|july|august|september|october|november|december)\b/i
