import { type ArxivForm, arxivForm, toArxivForm } from '../fields/arxiv-url.ts'
import type { Style } from '../style/style.ts'
import { Votes } from '../style/votes.ts'

/** Share of the neighbours' arXiv URLs above which a form is a habit, not chance. */
const HABIT = 0.8

/** When less than this share of the list's arXiv URLs name a version, the keeper writes none. */
const SELDOM = 0.1

/**
 * The URL as this list's keeper would write it: an arXiv paper in the form (`abs`, `pdf`, `.pdf`) that its neighbours
 * clearly have, any other URL as it is.
 */
export function keepersUrl(url: string, style: Style): string {
  const given = arxivForm(url)
  if (!given) return url
  const forms = new Votes()
  const versions = new Votes()
  for (const [way, weight] of style.arxiv.entries()) {
    const [form = '', version] = way.split(' ')
    forms.add(form, weight)
    versions.add(version ?? 'none', weight)
  }
  const form = forms.best()
  if (!isArxivForm(form) || form === given || forms.share(form) < HABIT) return url
  return toArxivForm(url, form, versions.share('v') >= SELDOM)
}

function isArxivForm(form: string | undefined): form is ArxivForm {
  return form === 'abs' || form === 'pdf' || form === '.pdf'
}
