import type { PageEvidence } from '../../model/page.ts'
import { storableUrl } from '../../model/url.ts'
import { identify } from '../identify.ts'

/** A story as a site of threads shows it. */
export interface Story {
  readonly title: string
  /** Where its title leads; of a story that is the thread itself, there. */
  readonly href: string
  /** The thread's own address, without its pages and comments. */
  readonly thread: string
  /** What lists call a link to such a thread. */
  readonly label: string
  readonly siteName: string
  /** Who posted it, and when: theirs only where the story is the thread itself. */
  readonly author: string
  readonly date: string
}

/** Words that such sites put before a title, and after it: the kind of file, the year of an older text. */
const BEFORE = /^(?:Show|Launch) HN:\s*/i
const FILE = /\s*\[(?:pdf|video|audio|slides|ps)\]\s*$/i
const YEAR = /\s*\(((?:19|20)\d{2})\)\s*$/

/**
 * What a thread is about: the page that its title leads to, with the thread as a further link; else the thread
 * itself, by whom and when it was begun.
 */
export function storyEvidence(story: Story, ownHosts: readonly string[]): PageEvidence {
  const { thread, label, siteName } = story
  const about = storableUrl(URL.canParse(story.href, thread) ? new URL(story.href, thread).href : '')
  if (!about || about.protocol === 'file:' || ownHosts.includes(about.hostname.replace(/^www\./, ''))) {
    const { title, author, date } = story
    return {
      title,
      siteName,
      kind: 'other',
      authors: author ? [author] : [],
      published: date,
      canonicalUrl: thread,
    }
  }
  const isPaper = !(identify(about.href)?.key ?? 'web:').startsWith('web:')
  const bare = story.title.replace(BEFORE, '').replace(FILE, '')
  return {
    title: bare.replace(YEAR, '').trim() || story.title,
    kind: isPaper ? 'paper' : 'article',
    authors: [],
    siteName: about.hostname.replace(/^www\./, ''),
    published: YEAR.exec(bare)?.[1] ?? '',
    canonicalUrl: thread,
    links: [{ label, url: thread }],
    thread: { about: about.href, link: { label, url: thread } },
  }
}
