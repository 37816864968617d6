import { arxivId } from './arxiv-id.ts'
import type { Examples, Source } from './source.ts'

/** dblp records by key; records of arXiv papers (CoRR) lead to the paper. */
export const dblp: Source = {
  name: 'dblp',
  hosts: ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de', 'dblp1.uni-trier.de', 'dblp2.uni-trier.de'],
  find: ({ path }) => {
    const key =
      /^\/rec\/(?:(?:html|bibtex\d?|xml|rdf|bht|ris|nt)\/)?((?:conf|journals|books|phd|reference|series|tr|www)\/[\w-]+\/[\w-]+)(?:\.(?:html|xml|bib|rdf|ris|nt|ttl))?$/.exec(
        path,
      )?.[1]
    if (!key) return null
    const id = ofCorr(key)
    return id ? { source: 'arxiv', id } : key
  },
  abstractUrl: (id) => `https://dblp.org/rec/${id}.html`,
}

export const examples: Examples = {
  works: [
    ['https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html', 'dblp:conf/nips/VaswaniSPUJGKP17'],
    ['https://dblp.uni-trier.de/rec/bibtex/conf/nips/VaswaniSPUJGKP17', 'dblp:conf/nips/VaswaniSPUJGKP17'],
    ['https://dblp.org/rec/journals/corr/abs-2305-14314', 'arxiv:2305.14314'],
    ['https://dblp.org/rec/journals/corr/cs-CL-0212040.html', 'arxiv:cs/0212040'],
  ],
  others: [
    'https://dblp.org/',
    'https://dblp.org/pid/k/DonaldEKnuth.html',
    'https://dblp.org/db/conf/nips/nips2017.html',
    'https://dblp.org/search?q=attention',
  ],
}

/** CoRR keys: `abs-2305-14314` since 2008, `cs-CL-0212040` before. */
function ofCorr(key: string): string | null {
  const [, month, number] = /^journals\/corr\/abs-(\d{4})-(\d{4,5})$/.exec(key) ?? []
  if (month && number) return arxivId(`${month}.${number}`)
  const [, archive, old] =
    /^journals\/corr\/(?:abs-)?([a-z]+(?:-[a-z]+)?)(?:-[A-Z]{2})?-(\d{7})$/.exec(key) ?? []
  return archive && old ? arxivId(`${archive}/${old}`) : null
}
