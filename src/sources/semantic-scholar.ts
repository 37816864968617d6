import { arxivId } from './arxiv-id.ts'
import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Semantic Scholar, by the hash of the paper or its corpus number. */
export const semanticScholar: Source = {
  name: 'semanticscholar',
  hosts: ['semanticscholar.org', 'api.semanticscholar.org', 'pdfs.semanticscholar.org'],
  find: ({ path }) => {
    const arxiv = /^\/arxiv\/(.+)$/i.exec(path)?.[1]
    const id = arxiv ? arxivId(arxiv) : null
    if (id) return { source: 'arxiv', id }
    const doi = doiRef(/^\/doi:(.+)$/i.exec(path)?.[1])
    if (doi) return doi
    const hash =
      /^\/(?:graph\/v\d\/)?(?:paper|reader)\/(?:[^/]+\/)?([\da-f]{40})(?:\/(?:figure|summary).*)?$/.exec(
        path,
      )?.[1] ?? fileHash(path)
    return hash ?? /^\/(CorpusID:\d+)$/i.exec(path)?.[1]?.replace(/^\w+/, 'CorpusID') ?? null
  },
  abstractUrl: (id) =>
    id.startsWith('CorpusID:')
      ? `https://api.semanticscholar.org/${id}`
      : `https://www.semanticscholar.org/paper/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://api.semanticscholar.org/DOI:10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],

    [
      'https://www.semanticscholar.org/paper/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
      'semanticscholar:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    ],
    [
      'https://www.semanticscholar.org/paper/Attention-is-All-you-Need-Vaswani-Shazeer/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
      'semanticscholar:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    ],
    [
      'https://www.semanticscholar.org/reader/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
      'semanticscholar:204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    ],
    ['https://api.semanticscholar.org/CorpusID:13756489', 'semanticscholar:CorpusID:13756489'],
    ['https://www.semanticscholar.org/arxiv/1706.03762', 'arxiv:1706.03762'],
  ],
  others: [
    'https://www.semanticscholar.org/',
    'https://www.semanticscholar.org/search?q=attention',
    'https://www.semanticscholar.org/author/1738948',
  ],
}

/** PDFs stand under the hash with a slash after its first four characters. */
function fileHash(path: string): string | undefined {
  const [, start, rest] = /^\/([\da-f]{4})\/([\da-f]{36})\.pdf$/.exec(path) ?? []
  return start && rest ? start + rest : undefined
}
