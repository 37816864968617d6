import { reddit } from '../reddit.ts'
import { storyEvidence } from './linked-story.ts'
import { attributeAt, firstOf, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Where Reddit itself keeps what is posted: a picture there is no page of its own. */
const OWN = [...reddit.hosts, 'i.redd.it', 'v.redd.it', 'preview.redd.it']

/** Posts on Reddit, in its present form and in the old one. */
export const redditThreads: SiteReader = {
  hosts: reddit.hosts,
  read(document, place) {
    const [, room = '', id = ''] = /^\/((?:r|u|user)\/[\w-]+)\/comments\/([a-z\d]+)/.exec(place.path) ?? []
    const post = document.querySelector('shreddit-post,.thing.link[data-fullname]')
    const title = post
      ? firstOf(attributeAt(document, 'shreddit-post', 'post-title'), textAt(post, 'a.title'))
      : ''
    if (id === '' || !post || title === '') return {}
    const said = (name: string) => post.getAttribute(name)?.trim() ?? ''
    const story = {
      title,
      href: firstOf(said('content-href'), said('data-url')),
      thread: `https://www.reddit.com/${room}/comments/${id}/`,
      label: 'Reddit',
      siteName: room,
      author: firstOf(said('author'), said('data-author')),
      date: firstOf(said('created-timestamp'), attributeAt(post, 'time[datetime]', 'datetime')),
    }
    return storyEvidence(story, OWN)
  },
}
