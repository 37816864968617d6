import { quoted, type Rule } from '../rule.ts'
import { lineOf, linksOf } from '../stretches.ts'

/** Links that lead nowhere, such as `[Title]()`, and links that nobody can see. */
export const emptyLinks: Rule = {
  name: 'empty-link',
  summary: 'a link without an address or without a text',
  find: (open) =>
    linksOf(open).flatMap(({ stretch, link }) => {
      if (link.form !== 'inline' && link.form !== 'html') return []
      const label = stretch.text.slice(link.label.start, link.label.end)
      const line = lineOf(open, stretch.block, link.start)
      if (/^(?:#|todo|tbd)?$/i.test(link.url.trim()))
        return [
          {
            line,
            message: `${label.trim() === '' ? 'A link without a text' : `The link ${quoted(label)}`} leads nowhere.`,
          },
        ]
      return label.trim() === '' ? [{ line, message: `The link to ${quoted(link.url)} has no text.` }] : []
    }),
}
