import { arxivId } from './arxiv-id.ts'
import type { Examples, Source } from './source.ts'

/** NASA ADS and SciX, by bibcode; records of arXiv papers lead to the paper. */
export const ads: Source = {
  name: 'ads',
  hosts: [
    'ui.adsabs.harvard.edu',
    'adsabs.harvard.edu',
    'scixplorer.org',
    'esoads.eso.org',
    'cdsads.u-strasbg.fr',
  ],
  find: ({ url, path }) => {
    const code =
      /^\/link_gateway\/([^/]+)\/[\w:.]+$/.exec(path)?.[1] ??
      /^\/abs\/([^/]+(?:\/\d{7})?)(?:\/(?:abstract|citations|references|coreads|similar|toc|graphics|metrics|exportcitation))?$/.exec(
        path === '/' ? url.hash.slice(1).replace(/^(?=abs\/)/, '/') : path,
      )?.[1]
    if (!code) return null
    const arxiv = arxivId(code) ?? ofBibcode(code)
    return arxiv ? { source: 'arxiv', id: arxiv } : /^\d{4}[\w.&'+]{14}[A-Z.]$/.test(code) ? code : null
  },
  abstractUrl: (id) => `https://ui.adsabs.harvard.edu/abs/${encodeURIComponent(id)}/abstract`,
}

export const examples: Examples = {
  works: [
    ['https://ui.adsabs.harvard.edu/link_gateway/2017arXiv170603762V/EPRINT_PDF', 'arxiv:1706.03762'],

    ['https://ui.adsabs.harvard.edu/#abs/2017arXiv170603762V/abstract', 'arxiv:1706.03762'],

    ['https://ui.adsabs.harvard.edu/abs/1997hep.th...11200M/abstract', 'arxiv:hep-th/9711200'],

    ['https://ui.adsabs.harvard.edu/abs/2019PhDT........69B/abstract', 'ads:2019PhDT........69B'],
    ['https://scixplorer.org/abs/2019PhDT........69B', 'ads:2019PhDT........69B'],
    ['https://ui.adsabs.harvard.edu/abs/2023A%26A...674A...1G/abstract', 'ads:2023A&A...674A...1G'],
    ['https://ui.adsabs.harvard.edu/abs/arXiv:2305.14314', 'arxiv:2305.14314'],
    ['https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract', 'arxiv:1706.03762'],
  ],
  others: ['https://ui.adsabs.harvard.edu/', 'https://ui.adsabs.harvard.edu/search/q=star'],
}

/** `2017arXiv170603762V` and, before 2015, `2008arXiv0806.1234S`. */
function ofBibcode(code: string): string | null {
  const [, month, number] = /^\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z]$/.exec(code) ?? []
  return month && number ? arxivId(`${month}.${number}`) : ofOldBibcode(code)
}

/** `1999hep.th....1001X`: archive, then the month without a leading zero and three digits, filled up with dots. */
function ofOldBibcode(code: string): string | null {
  const [, year, archive, month, number] =
    /^\d\d(\d\d)([a-z]+(?:\.[a-z]+)?)\.{2,}(\d{1,2})(\d{3})[A-Z]$/.exec(code) ?? []
  if (!year || !archive || !month || !number) return null
  return arxivId(`${archive.replace('.', '-')}/${year}${month.padStart(2, '0')}${number}`)
}
