import type { PageEvidence } from '../model/page.ts'
import { isLabel } from './byline-words.ts'
import type { Metas } from './metas.ts'
import { said } from './said.ts'

/** The Open Graph protocol (ogp.me) with its `article:` part. */
export function openGraph(metas: Metas): PageEvidence {
  return said({
    title: metas.one('og:title'),
    authors: metas.all('article:author', 'article:author_name', 'og:article:author', 'book:author'),
    published: metas.one(
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
    ),
    updated: metas.one('article:modified_time', 'og:updated_time'),
    siteName: metas.one('og:site_name'),
    canonicalUrl: metas.one('og:url'),
    abstract: metas.one('og:description'),
  })
}

/** The looser tags that publishing systems and aggregators invented: Parse.ly, Sailthru, Twitter cards, plain names. */
export function plainMetas(metas: Metas): PageEvidence {
  return said({
    title: metas.one('parsely-title', 'sailthru.title', 'twitter:title', 'title', 'headline'),
    authors:
      writtenBy(metas) ??
      metas.all(
        'parsely-author',
        'sailthru.author',
        'author',
        'authors',
        'byl',
        'article.author',
        'twitter:creator_name',
      ),
    published: metas.one(
      'parsely-pub-date',
      'sailthru.date',
      'datepublished',
      'date.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'publication_date',
      'article.published',
      'article_date_original',
      'originalpublicationdate',
      'datecreated',
      'date',
      'created',
    ),
    updated: metas.one('datemodified', 'last-modified', 'lastmod', 'article.updated', 'revised'),
    siteName: metas.one('application-name', 'apple-mobile-web-app-title', 'publisher', 'cre'),
    publisher: metas.one('publisher', 'copyright'),
    abstract: metas.one('description', 'twitter:description'),
  })
}

/** The labelled data of Twitter cards: Ghost and WordPress write `Written by` and the name there. */
function writtenBy(metas: Metas): readonly string[] | undefined {
  const at = ['1', '2'].find((number) => isLabel(metas.one(`twitter:label${number}`) ?? ''))
  const name = at && metas.one(`twitter:data${at}`)
  return name ? [name] : undefined
}
