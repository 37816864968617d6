import { doiRef } from './doi-text.ts'
import type { Examples, Source } from './source.ts'

const ARTICLE =
  /^\/articles\/([a-z\d.-]+?)(?:_reference)?(?:\.(?:e?pdf|ris))?(?:\/(?:figures|tables|metrics|briefing).*)?$/i
const OLD = /^\/[a-z]+\/journal\/v[\w-]+\/n[\w-]+\/(?:full|abs|pdf|extref)\/([a-z\d.-]+?)\.(?:html|pdf)$/i

/** Nature Portfolio journals; their DOIs end in the article id. */
export const nature: Source = {
  name: 'nature',
  hosts: ['nature.com'],
  find: ({ path }) => {
    const id = ARTICLE.exec(path)?.[1] ?? OLD.exec(path)?.[1]
    const found = /^\/doifinder\/(10\..+)$/.exec(path)?.[1]
    if (found) return doiRef(found)
    return id ? doiRef(`10.1038/${id}`) : null
  },
}

export const examples: Examples = {
  works: [
    ['https://www.nature.com/doifinder/10.1038/nature14539', 'doi:10.1038/nature14539'],

    ['https://www.nature.com/articles/s41586-021-03819-2', 'doi:10.1038/s41586-021-03819-2'],
    ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
    ['https://www.nature.com/articles/s41586-021-03819-2/figures/1', 'doi:10.1038/s41586-021-03819-2'],
    ['https://www.nature.com/nature/journal/v521/n7553/full/nature14539.html', 'doi:10.1038/nature14539'],
  ],
  others: [
    'https://www.nature.com/',
    'https://www.nature.com/nature/articles?type=article',
    'https://www.nature.com/nature/volumes/596/issues/7873',
    'https://www.nature.com/subjects/machine-learning',
  ],
}
