import { arxivId, arxivVersion } from './arxiv-id.ts'
import type { Examples, Place, Source } from './source.ts'

const VIEWS = /^\/(?:abs|pdf|html|format|ps|dvi|src|e-print|tb|bibtex|versions|cits|show-email\/\w+)\/+(.+)$/
const FTP = /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/([\d.v]+)\.pdf$/i
const CACHE = /^\/PS_cache\/([a-z-]+)\/(?:pdf|ps|dvi)\/\d{4}\/([\d.v]+)\.\w+$/i

/** Papers on arXiv, under every address that arXiv itself serves or served. */
export const arxiv: Source = {
  name: 'arxiv',
  hosts: [
    'arxiv.org',
    'export.arxiv.org',
    'browse.arxiv.org',
    'beta.arxiv.org',
    ...[
      'cn',
      'de',
      'es',
      'fr',
      'in',
      'it',
      'jp',
      'kr',
      'ru',
      'tw',
      'uk',
      'au',
      'br',
      'il',
      'za',
      'aps',
      'lanl',
    ].map((mirror) => `${mirror}.arxiv.org`),
    'xxx.lanl.gov',
    'xxx.arxiv.org',
    'xxx.itp.ac.cn',
  ],
  find,
  ofDoi: {
    registrants: ['10.48550'],
    find: (doi) => arxivId(doi.slice('10.48550/'.length)),
  },
  versionIn: (path) => {
    const version = arxivVersion(path)
    return version === null ? null : `v${version}`
  },
  abstractUrl: (id) => `https://arxiv.org/abs/${id}`,
  pdfUrl: (id) => `https://arxiv.org/pdf/${id}`,
}

export const examples: Examples = {
  works: [
    ['https://arxiv.org/abs/2305.14314', 'arxiv:2305.14314'],
    ['https://arxiv.org/abs/2305.14314v1', 'arxiv:2305.14314'],
    ['https://arxiv.org/pdf/2305.14314v1.pdf#page=2', 'arxiv:2305.14314'],
    ['https://www.arxiv.org/pdf/2305.14314/', 'arxiv:2305.14314'],
    ['http://export.arxiv.org/abs/arXiv:2305.14314?context=cs', 'arxiv:2305.14314'],
    ['https://browse.arxiv.org/html/2305.14314v1', 'arxiv:2305.14314'],
    ['https://arxiv.org/format/2305.14314', 'arxiv:2305.14314'],
    ['https://arxiv.org/e-print/0705.1234', 'arxiv:0705.1234'],
    ['https://cn.arxiv.org/abs/math.AG/0601001', 'arxiv:math/0601001'],
    ['https://arxiv.org/ps/hepph/9709356v2', 'arxiv:hep-ph/9709356'],
    ['https://arxiv.org/abs?id=hep-ph/9709356', 'arxiv:hep-ph/9709356'],
    ['https://arxiv.org/abs/math%2F0601001', 'arxiv:math/0601001'],
    ['https://arxiv.org/ftp/arxiv/papers/0705/0705.1234.pdf', 'arxiv:0705.1234'],
    ['https://arxiv.org/PS_cache/hep-ph/pdf/9709/9709356v2.pdf', 'arxiv:hep-ph/9709356'],
  ],
  others: [
    'https://arxiv.org/',
    'https://arxiv.org/list/cs.CL/2305',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/abs/2313.00001',
    'https://arxiv.org/abs/1412.12345',
    'https://arxiv.org/search/?query=2305.14314',
    'https://arxiv.org/a/dettmers_t_1',
    'https://arxiv.org/archive/cs',
  ],
}

function find({ path, query }: Place): string | null {
  if (path === '/abs') return arxivId(query('id') ?? '')
  const view = VIEWS.exec(path)
  if (view) return arxivId(view[1] ?? '')
  const file = FTP.exec(path) ?? CACHE.exec(path)
  if (!file) return null
  const [, archive = '', name = ''] = file
  return arxivId(archive === 'arxiv' ? name : `${archive}/${name}`)
}
