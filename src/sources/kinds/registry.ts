import type { PageEvidence } from '../../model/page.ts'
import { storableUrl } from '../../model/url.ts'
import { placeOf } from '../place.ts'
import { githubPages } from './github-pages.ts'
import { googleFiles } from './google-files.ts'
import { hackerNewsThreads } from './hacker-news-threads.ts'
import { huggingFacePages } from './hugging-face-pages.ts'
import { lobstersThreads } from './lobsters-threads.ts'
import { redditThreads } from './reddit-threads.ts'
import type { SiteReader } from './site-reader.ts'
import { videos } from './videos.ts'
import { wikipediaArticles } from './wikipedia-articles.ts'
import { xPosts } from './x-posts.ts'

const readers: readonly SiteReader[] = [
  githubPages,
  googleFiles,
  hackerNewsThreads,
  huggingFacePages,
  lobstersThreads,
  redditThreads,
  videos,
  wikipediaArticles,
  xPosts,
]

const byHost = new Map(readers.flatMap((reader) => reader.hosts.map((host) => [host, reader] as const)))

/**
 * What the page of a site with a reader of its own shows: repositories, videos, posts, threads. It is sure of that,
 * so nothing else on the page is weighed against it. Never throws; says nothing of any other page.
 */
export function toldBySite(document: Document, url: string): PageEvidence {
  const storable = storableUrl(url)
  if (!storable) return {}
  const place = placeOf(storable)
  try {
    return readerAt(place.host)?.read(document, place) ?? {}
  } catch {
    return {}
  }
}

/** By the whole host, else by its domain for those with one host for each language or space. */
function readerAt(host: string): SiteReader | undefined {
  return byHost.get(host) ?? byHost.get(`*${host.slice(host.indexOf('.'))}`)
}
