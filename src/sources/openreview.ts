import type { Examples, Place, Source } from './source.ts'

/** Submissions on OpenReview; ids are case-sensitive and may hold `-` and `_`. */
export const openreview: Source = {
  name: 'openreview',
  hosts: ['openreview.net', 'api.openreview.net', 'api2.openreview.net'],
  find,
  abstractUrl: (id) => `https://openreview.net/forum?id=${id}`,
  pdfUrl: (id) => `https://openreview.net/pdf?id=${id}`,
}

export const examples: Examples = {
  works: [
    ['https://openreview.net/forum?id=OUIFPHEgJU', 'openreview:OUIFPHEgJU'],
    ['https://openreview.net/pdf?id=OUIFPHEgJU', 'openreview:OUIFPHEgJU'],
    ['https://openreview.net/attachment?id=OUIFPHEgJU&name=pdf', 'openreview:OUIFPHEgJU'],
    ['https://openreview.net/forum?noteId=abc123XYZ&id=OUIFPHEgJU#all', 'openreview:OUIFPHEgJU'],
  ],
  others: [
    'https://openreview.net/',
    'https://openreview.net/forum',
    'https://openreview.net/group?id=ICLR.cc/2024/Conference',
    'https://openreview.net/profile?id=~Tim_Dettmers2',
    'https://openreview.net/pdf/3f2a9cbb0ea2a7d1e2a4d0e1c5b6a7d8e9f01234.pdf',
  ],
}

function find({ path, query }: Place): string | null {
  if (!/^\/(?:forum|pdf|attachment|notes\/edits\/attachment|references\/pdf|revisions)$/.test(path))
    return null
  const id = query('id')
  return id && /^[\w-]{5,20}$/.test(id) ? id : null
}
