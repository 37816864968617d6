import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** PeerJ's journals and preprints; their DOIs end in the article's number. */
export const peerj: Source = {
  name: 'peerj',
  hosts: ['peerj.com'],
  find: ({ path }) => {
    const [, kind = '', number] =
      /^\/(articles|preprints)\/((?:cs-)?\d+)(?:v\d+)?(?:\.pdf)?$/.exec(path) ?? []
    if (!number) return null
    if (kind === 'preprints') return doiRef(`10.7287/peerj.preprints.${number}`)
    return doiRef(`10.7717/peerj${number.startsWith('cs-') ? `-cs.${number.slice(3)}` : `.${number}`}`)
  },
}

export const examples: Examples = {
  works: [
    ['https://peerj.com/articles/4375/', 'doi:10.7717/peerj.4375'],
    ['https://peerj.com/articles/4375.pdf', 'doi:10.7717/peerj.4375'],
    ['https://peerj.com/articles/cs-55', 'doi:10.7717/peerj-cs.55'],
  ],
  others: ['https://peerj.com/', 'https://peerj.com/articles/', 'https://peerj.com/computer-science/'],
}
