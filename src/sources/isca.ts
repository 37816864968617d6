import type { Examples, Source } from './source.ts'

/** The ISCA archive of speech conferences: conference and key. */
export const isca: Source = {
  name: 'isca',
  hosts: ['isca-archive.org', 'isca-speech.org'],
  find: ({ path }) => {
    const [, meeting, key] =
      /^\/(?:archive(?:_v0)?\/)?([a-z]+_\d{4}[a-z]?)\/([a-z]\w*\d{2}\w*?)(?:_\w+)?\.(?:html|pdf)$/i.exec(
        path.replace(/\/pdfs\//, '/'),
      ) ?? []
    return meeting && key ? `${meeting.toLowerCase()}/${key}` : null
  },
  abstractUrl: (id) => `https://www.isca-archive.org/${id}_${id.slice(0, id.indexOf('_'))}.html`,
}

export const examples: Examples = {
  works: [
    [
      'https://www.isca-archive.org/interspeech_2019/park19e_interspeech.html',
      'isca:interspeech_2019/park19e',
    ],
    [
      'https://www.isca-archive.org/interspeech_2019/park19e_interspeech.pdf',
      'isca:interspeech_2019/park19e',
    ],
  ],
  others: ['https://www.isca-archive.org/', 'https://www.isca-archive.org/interspeech_2019/index.html'],
}
