import { type ArxivForm, arxivForm, hasArxivVersion, toArxivForm } from '../fields/arxiv-url.ts'
import type { Style } from '../style/style.ts'
import { Votes } from '../style/votes.ts'

/** A form that less than this share of the list's arXiv URLs have is not the keeper's. */
const FOREIGN = 0.1

/**
 * The URL as this list's keeper would write it: an arXiv paper in the form (`abs`, `pdf`, `.pdf`) that the list has,
 * when the list clearly does not use the given one; any other URL as it is.
 */
export function keepersUrl(url: string, style: Style): string {
  const given = arxivForm(url)
  if (!given || style.arxiv.total === 0) return url
  const forms = new Votes()
  const versions = new Votes()
  for (const [way, weight] of style.arxiv.entries()) {
    const [form = '', version] = way.split(' ')
    forms.add(form, weight)
    versions.add(version ?? 'none', weight)
  }
  const form = forms.best()
  const isForeign = forms.share(given) < FOREIGN && isArxivForm(form)
  const dropsVersion = hasArxivVersion(url) && versions.share('v') < FOREIGN && isForeign
  return isForeign ? toArxivForm(url, form, !dropsVersion) : url
}

function isArxivForm(form: string | undefined): form is ArxivForm {
  return form === 'abs' || form === 'pdf' || form === '.pdf'
}
