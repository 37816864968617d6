import { arxivId } from './arxiv-id.ts'
import type { Examples, Place, Source, WorkRef } from './source.ts'

/** Sites that show arXiv papers under the paper's own id: host, and the path before the id. */
const PATHS: ReadonlyMap<string, RegExp> = new Map([
  ['ar5iv.org', /^\/(?:abs|html|pdf|papers)\/(.+)$/],
  ['ar5iv.labs.arxiv.org', /^\/(?:abs|html|pdf|papers)\/(.+)$/],
  ['alphaxiv.org', /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|audio|resources|blog|similar)\/(.+)$/],
  ['huggingface.co', /^\/papers\/([^/]+)$/],
  ['hf-mirror.com', /^\/papers\/([^/]+)$/],
  ['hf.co', /^\/papers\/([^/]+)$/],
  ['scirate.com', /^\/arxiv\/(.+)$/],
  ['deeplearn.org', /^\/arxiv\/(.+)$/],
  ['connectedpapers.com', /^\/main\/(?:arxiv:|https?:\/\/arxiv\.org\/abs\/)(.+)$/i],
  ['catalyzex.com', /^\/paper\/arxiv:(.+)$/i],
  ['papers.cool', /^\/arxiv\/(.+)$/],
  ['arxiv-vanity.com', /^\/papers\/(.+)$/],
  ['emergentmind.com', /^\/papers\/([^/]+)$/],
  ['api.semanticscholar.org', /^\/(arxiv:.+)$/i],
  ['talk2arxiv.org', /^\/(?:abs|pdf)\/(.+)$/],
  ['tldr.takara.ai', /^\/p\/([^/]+)$/],
  ['bytez.com', /^\/docs\/arxiv\/([^/]+)(?:\/.*)?$/],
  ['paperreading.club', /^\/page\/(\d{4}\.\d{5})$/],
])

/** Other people's pages of arXiv papers: all of them lead to the paper itself. */
export const arxivMirrors: Source = {
  name: 'arxiv-mirrors',
  hosts: [...PATHS.keys(), 'arxiv-sanity-lite.com'],
  find,
}

export const examples: Examples = {
  works: [
    ['https://hf-mirror.com/papers/2305.14314', 'arxiv:2305.14314'],

    ['https://www.connectedpapers.com/main/arxiv:2305.14314', 'arxiv:2305.14314'],

    ['https://ar5iv.labs.arxiv.org/html/2305.14314', 'arxiv:2305.14314'],
    ['https://ar5iv.org/abs/hep-ph/9709356', 'arxiv:hep-ph/9709356'],
    ['https://www.alphaxiv.org/overview/2305.14314v1', 'arxiv:2305.14314'],
    ['https://www.alphaxiv.org/fr/overview/2305.14314', 'arxiv:2305.14314'],
    ['https://huggingface.co/papers/2305.14314', 'arxiv:2305.14314'],
    ['https://hf.co/papers/2305.14314', 'arxiv:2305.14314'],
    ['https://scirate.com/arxiv/math/0601001', 'arxiv:math/0601001'],
    ['https://papers.cool/arxiv/2305.14314', 'arxiv:2305.14314'],
    ['https://www.arxiv-vanity.com/papers/2305.14314/', 'arxiv:2305.14314'],
    ['https://www.emergentmind.com/papers/2305.14314', 'arxiv:2305.14314'],
    ['https://api.semanticscholar.org/arXiv:2305.14314', 'arxiv:2305.14314'],
    ['https://arxiv-sanity-lite.com/?rank=pid&pid=2305.14314', 'arxiv:2305.14314'],
  ],
  others: [
    'https://huggingface.co/papers',
    'https://huggingface.co/papers/date/2025-01-02',
    'https://www.alphaxiv.org/explore',
    'https://ar5iv.labs.arxiv.org/feeling_lucky',
    'https://scirate.com/arxiv/quant-ph',
    'https://papers.cool/arxiv/cs.CL',
    'https://arxiv-sanity-lite.com/?q=quantization',
  ],
}

function find({ host, path, query }: Place): WorkRef | null {
  const found = PATHS.get(host)?.exec(path)?.[1] ?? (path === '/' ? query('pid') : null)
  const id = found ? arxivId(found) : null
  return id ? { source: 'arxiv', id } : null
}
