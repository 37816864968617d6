import type { PageEvidence } from '../../model/page.ts'
import { isNode, type JsonNode, jsonNodes, typesOf } from '../json-ld-nodes.ts'

/**
 * An episode of a podcast or a video, where a page declares itself to be one (schema.org, on any site): by its own
 * name, with its show as the site, or whoever put it there as the author. Nothing of any other page: articles hold
 * videos, too.
 */
export function mediaOf(document: Document): PageEvidence {
  if (!speaksOfMedia(document)) return {}
  const nodes = jsonNodes(document)
  const episode = nodes.find((node) => is(node, /^PodcastEpisode$|^RadioEpisode$/))
  if (episode) return told(episode, nameOf(episode['partOfSeries']), [])
  const isVideo = /^video\b/i.test(
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '',
  )
  const video = isVideo ? nodes.find((node) => is(node, /^VideoObject$/)) : undefined
  if (!video || nodes.some((node) => is(node, /Article$|^BlogPosting$/))) return {}
  const author = nameOf(video['author'] ?? video['creator'])
  return told(video, '', author === '' ? [] : [author])
}

/** Parsing waits until there is a word of it: most pages hold neither. */
function speaksOfMedia(document: Document): boolean {
  return [...document.querySelectorAll('script[type*="ld+json" i]')].some((script) =>
    /"(?:PodcastEpisode|RadioEpisode|VideoObject)"/.test((script.textContent ?? '').slice(0, 200_000)),
  )
}

function told(node: JsonNode, siteName: string, authors: readonly string[]): PageEvidence {
  const title = text(node['name']) || text(node['headline'])
  if (title === '') return {}
  const published = text(node['datePublished']) || text(node['uploadDate'])
  return { title, kind: 'other', authors, ...(siteName && { siteName }), ...(published && { published }) }
}

function is(node: JsonNode, type: RegExp): boolean {
  return typesOf(node).some((name) => type.test(name))
}

function nameOf(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value]
  return isNode(first) ? text(first['name']) : text(first)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 2000).trim() : ''
}
