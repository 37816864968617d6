import type { PageEvidence } from '../model/page.ts'
import { said } from './said.ts'
import { lineOf, plainLine } from './text.ts'

/** A paper turned into HTML by LaTeXML, as arXiv and ar5iv show it: its own classes name the parts. */
export function latexml(document: Document): PageEvidence {
  const article = document.querySelector('article.ltx_document')
  if (!article) return {}
  return said({
    title: textWithout(article.querySelector('.ltx_title_document'), '.ltx_note,.ltx_tag'),
    authors: [...article.querySelectorAll('.ltx_authors .ltx_personname')].slice(0, 3000).flatMap(people),
    abstract: textWithout(article.querySelector('.ltx_abstract'), '.ltx_title_abstract,.ltx_note'),
  })
}

/** One name element may hold several people, parted by commas, `&` or line breaks, with marks of footnotes. */
function people(element: Element): string[] {
  const lines = textWithout(element, '.ltx_note,sup,.ltx_sup,.ltx_contact,.ltx_role_affiliation', '\n')
  return lines
    .split(/\n|,|;|\s&\s|\band\b/)
    .map((name) => plainLine(name.replace(/[\d*†‡§¶]+/g, ''), 100))
    .filter((name) => /\p{L}.*\s\p{L}/u.test(name) && !/university|institute|@|department/i.test(name))
}

/** An element's text without those parts; line breaks become `joint`. */
function textWithout(element: Element | null, parts: string, joint = ' '): string {
  if (!element) return ''
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(parts)) part.remove()
  for (const line of copy.querySelectorAll('br')) line.replaceWith(joint)
  return joint === ' ' ? lineOf(copy) : (copy.textContent ?? '').slice(0, 20_000)
}
