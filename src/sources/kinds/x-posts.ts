import { x } from '../x.ts'
import { attributeAt, documentTitle, firstOf, firstWords, metaAt, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Posts on X and its mirrors: `Name: first words…`; a thread goes by its first post. */
export const xPosts: SiteReader = {
  hosts: x.hosts,
  read(document, place) {
    const id = /\/(?:status(?:es)?|article)\/(\d+)/.exec(place.path)?.[1]
    if (x.find(place) === null || !id) return {}
    const shown = fromPost(document, id)
    const { name, text } = shown.text === '' ? fromTags(document) : shown
    if (text === '') return {}
    return {
      title: name === '' ? firstWords(text) : `${name}: ${firstWords(text)}`,
      siteName: 'X',
      kind: 'other',
      ...(name && { authors: [name] }),
      published: shown.time || postedAt(id),
    }
  },
}

interface Post {
  readonly name: string
  readonly text: string
}

/** The post among those on the page that the address names. */
function fromPost(document: Document, id: string): Post & { readonly time: string } {
  const posts = [...document.querySelectorAll('article[data-testid="tweet"],.main-tweet')].slice(0, 50)
  const post = posts.find((each) => each.querySelector(`a[href*="/status/${id}"]`)) ?? posts[0]
  if (!post) return { name: '', text: '', time: '' }
  return {
    name: firstOf(textAt(post, '[data-testid="User-Name"] a'), textAt(post, '.fullname')),
    text: textAt(post, '[data-testid="tweetText"],.tweet-content'),
    time: attributeAt(post, 'time[datetime]', 'datetime'),
  }
}

/** `Name on X: "The words" / X` in the title; else the name and the words in the tags for other sites. */
function fromTags(document: Document): Post {
  const [, name = '', text = ''] =
    /^(.{1,100}?)\s+(?:on|auf|sur|en)\s+(?:X|Twitter):\s*["“](.*?)["”]?(?:\s+\/\s+(?:X|Twitter))?$/s.exec(
      documentTitle(document),
    ) ?? []
  if (text !== '') return { name, text }
  const owner = metaAt(document, 'og:title').replace(/\s+(?:\(@\w+\))?\s*(?:on (?:X|Twitter))?$/, '')
  const said = metaAt(document, 'og:description').replace(/^["“]|["”]$/g, '')
  return { name: said === '' ? '' : owner, text: said }
}

/** When post ids began to carry their time, in milliseconds since the epoch. */
const SNOWFLAKE_EPOCH = 1_288_834_974_657n

/** The moment in a post's id (its upper bits count milliseconds), as ISO 8601; blank for the numbers before that. */
function postedAt(id: string): string {
  const time = Number((BigInt(id.slice(0, 19)) >> 22n) + SNOWFLAKE_EPOCH)
  return id.length < 17 ? '' : new Date(time).toISOString()
}
