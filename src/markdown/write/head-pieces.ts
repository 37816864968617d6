import type { EntryFields } from '../../model/entry.ts'
import { badgeFor } from '../style/badges.ts'
import { hostOf } from '../style/learn.ts'
import type { Style } from '../style/style.ts'
import { fill, type Piece, type Styles } from './fill.ts'
import { labelFor } from './label-for.ts'
import { oneLine, urlForLink } from './safe.ts'
import { writtenLabel } from './written-label.ts'

/** Title and main link of an entry, as one piece or as two. */
export function headPieces(fields: EntryFields, styles: Styles, strict: boolean): Piece[] {
  const title = writtenLabel(titleWithSite(fields, styles.own), strict)
  const url = fields.url === '' ? '' : urlForLink(fields.url)
  if (url === '') return [{ kind: 'title', ...fill(styles, 'title', { title }) }]
  if (title === '') return [{ kind: 'url', ...fill(styles, 'url', { url }) }]
  const apart = styles.own.heads.best((way) => way === 'main' || way === 'title+url') === 'title+url'
  if (!apart) return [{ kind: 'main', ...fill(styles, 'main', { title, url }) }]
  const badge = fields.label === undefined ? badgeFor(url, hostOf(url), styles.own) : undefined
  const label = badge ?? writtenLabel(mainLabel(fields, styles), strict)
  return [
    { kind: 'title', ...fill(styles, 'title', { title, ...ownNotes(fields) }) },
    label === ''
      ? { kind: 'url', ...fill(styles, 'url', { url }) }
      : { kind: 'url', ...fill(styles, 'url', { url, label }), label },
  ]
}

/** The words of the main link: its own, else those that such links have here; empty where it is written bare. */
function mainLabel({ label, url }: EntryFields, { own, everything }: Styles): string {
  if (label !== undefined) return oneLine(label)
  const forms = own.forms.of('url')
  const isBare = (form: string) => !form.includes('{label}')
  if (everything && forms.best(isBare) !== undefined) return ''
  const seen = own.labels.of(hostOf(url)).best()
  if (seen !== undefined) return seen
  return isBare(forms.best() ?? '{label}') ? '' : labelFor(hostOf(url), own)
}

/** The link of a title that leads to the keeper's own notes on the work. */
function ownNotes({ title, links }: EntryFields): { url?: string } {
  const own = links?.find((link) => link.label === title)
  return own ? { url: urlForLink(own.url) } : {}
}

/** Share of titles that end with their site from which on that is the keeper's way. */
const NAMES_SITES = 0.3

/** A title with ` | Site` where many titles of the list end so. */
function titleWithSite(fields: EntryFields, style: Style): string {
  const title = oneLine(fields.title)
  const site = fields.siteName === undefined ? '' : oneLine(fields.siteName)
  const sign = style.sites.best((way) => way !== '')
  if (site === '' || !sign || style.sites.share(sign) < NAMES_SITES || title.includes(site)) return title
  return `${title}${sign}${site}`
}
