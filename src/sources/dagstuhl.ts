import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

/** Dagstuhl's open proceedings, by DOI. */
export const dagstuhl: Source = {
  name: 'dagstuhl',
  hosts: ['drops.dagstuhl.de'],
  find: ({ path }) => doiRef(/^\/entities\/document\/(10\.4230\/.+)$/.exec(path)?.[1] ?? fromFile(path)),
}

export const examples: Examples = {
  works: [
    [
      'https://drops.dagstuhl.de/entities/document/10.4230/LIPIcs.ICALP.2019.1',
      'doi:10.4230/lipics.icalp.2019.1',
    ],
    [
      'https://drops.dagstuhl.de/storage/00lipics/lipics-vol132-icalp2019/LIPIcs.ICALP.2019.1/LIPIcs.ICALP.2019.1.pdf',
      'doi:10.4230/lipics.icalp.2019.1',
    ],
  ],
  others: ['https://drops.dagstuhl.de/', 'https://drops.dagstuhl.de/entities/volume/LIPIcs-volume-132'],
}

function fromFile(path: string): string | null {
  const name = /^\/storage\/.*\/([A-Z][\w.-]+\.\d+)\.pdf$/i.exec(path)?.[1]
  return name ? `10.4230/${name}` : null
}
