import type { Examples, Source } from './source.ts'

const OLD_ID = /^[a-z]\d{2}-\d{4}$/i
const NEW_ID = /^\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+$/i
const ENDING = /(?:v\d+)?(?:\.(?:pdf|bib|xml|endf))?$/i

/** Papers in the ACL Anthology; volumes, events and people are no work. */
export const acl: Source = {
  name: 'acl',
  hosts: [
    'aclanthology.org',
    'aclanthology.info',
    'aclweb.org',
    'anthology.aclweb.org',
    'preview.aclanthology.org',
  ],
  find: ({ path }) => anthologyId(path.slice(path.lastIndexOf('/') + 1).replace(ENDING, '')),
  ofDoi: {
    registrants: ['10.18653', '10.3115'],
    find: (doi) => anthologyId(/^10\.\d+\/v1\/(.+)$/.exec(doi)?.[1] ?? ''),
  },
  abstractUrl: (id) => `https://aclanthology.org/${id}/`,
  pdfUrl: (id) => `https://aclanthology.org/${id}.pdf`,
}

export const examples: Examples = {
  works: [
    ['https://aclanthology.org/2020.acl-main.703/', 'acl:2020.acl-main.703'],
    ['https://aclanthology.org/2020.acl-main.703.pdf', 'acl:2020.acl-main.703'],
    ['https://www.aclweb.org/anthology/P19-1355.pdf', 'acl:P19-1355'],
    ['http://aclweb.org/anthology/P/P19/P19-1355.bib', 'acl:P19-1355'],
    ['https://aclanthology.org/P17-1069v2.pdf', 'acl:P17-1069'],
    ['https://aclanthology.org/2023.findings-emnlp.68', 'acl:2023.findings-emnlp.68'],
  ],
  others: [
    'https://aclanthology.org/',
    'https://aclanthology.org/volumes/2020.acl-main/',
    'https://aclanthology.org/events/acl-2020/',
    'https://aclanthology.org/people/e/emma-strubell/',
    'https://aclanthology.org/P19-1.pdf',
    'https://aclanthology.org/2020.acl-main/',
  ],
}

/** Letters of old ids are upper case, those of new ids lower case, however a link wrote them. */
function anthologyId(text: string): string | null {
  if (OLD_ID.test(text)) return text.toUpperCase()
  return NEW_ID.test(text) ? text.toLowerCase() : null
}
