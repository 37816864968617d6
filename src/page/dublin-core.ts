import type { PageEvidence } from '../model/page.ts'
import type { Metas } from './metas.ts'
import { said } from './said.ts'

/** Dublin Core (`DC.title`, `dcterms.created` …), PRISM and EPrints tags, as repositories and journals write them. */
export function dublinCore(metas: Metas): PageEvidence {
  const authors = metas.all(...cores('creator'), 'eprints.creators_name', ...cores('creator.personalname'))
  return said({
    title: metas.one(...cores('title'), 'eprints.title'),
    authors,
    published: metas.one(
      'prism.publicationdate',
      ...cores('date.issued'),
      ...cores('issued'),
      ...cores('date.created'),
      ...cores('created'),
      ...cores('date'),
      'eprints.date',
    ),
    updated: metas.one(...cores('modified'), ...cores('date.modified')),
    venue: metas.one('prism.publicationname', ...cores('source')),
    doi:
      metas.one('prism.doi') ??
      metas.all(...cores('identifier')).find((value) => /^(?:doi:\s*)?10\.\d{4}/i.test(value)),
    siteName: metas.one(...cores('publisher')),
    publisher: metas.one(...cores('rights.rightsholder'), ...cores('rightsholder'), ...cores('publisher')),
    abstract: metas.one(...cores('description')),
  })
}

function cores(name: string): string[] {
  return [`dc.${name}`, `dcterms.${name}`, `dc:${name}`, `dcterms:${name}`, `dct.${name}`]
}
