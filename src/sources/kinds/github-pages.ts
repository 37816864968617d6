import type { PageEvidence } from '../../model/page.ts'
import { github } from '../github.ts'
import type { Place } from '../source.ts'
import { attributeAt, documentTitle, firstOf, metaAt, textAt } from './parts.ts'
import type { SiteReader } from './site-reader.ts'

/** Repositories, their files, issues, pull requests and discussions, and gists. */
export const githubPages: SiteReader = {
  hosts: github.hosts.filter((host) => !host.startsWith('raw.')),
  read: (document, place) =>
    github.find(place) === null
      ? {}
      : place.host === 'gist.github.com'
        ? gist(document)
        : inRepository(document, place),
}

function inRepository(document: Document, { path }: Place): PageEvidence {
  const [, owner = '', name = '', part = '', ...rest] = path.split('/')
  const siteName = `GitHub @${owner}`
  if (part === 'issues' || part === 'pull' || part === 'discussions') {
    return { ...conversation(document), siteName }
  }
  if (part === 'blob' || (part === 'tree' && rest.length > 1)) {
    return { title: `${name}/${rest.slice(1).join('/')}`, siteName, kind: 'other' }
  }
  if (part === 'releases' && rest[0] === 'tag') return { title: `${name} ${rest[1] ?? ''}`.trim(), siteName }
  const abstract = describedAs(document, owner, name)
  // Lists call a repository by its name; whose it is stands in its address.
  return { title: name, siteName, kind: 'other', ...(abstract && { abstract }) }
}

/** `Title · Issue #33 · owner/name · GitHub`, `Title by someone · Pull Request #33 · …`. */
function conversation(document: Document): PageEvidence {
  const titled = firstOf(documentTitle(document), metaAt(document, 'og:title'))
  const title = titled
    .replace(/\s+·\s+(?:(?:Issue|Pull Request|Discussion) #\d+\s+·\s+)?[\w.-]+\/[\w.-]+(?:\s+·.*)?$/, '')
    .replace(/ by [\w-]+(?=$)/, (by) => (/Pull Request #/.test(titled) ? '' : by))
  const published = attributeAt(document, 'relative-time[datetime]', 'datetime')
  const author = textAt(
    document,
    '[data-testid="issue-body-header-author"],.timeline-comment-header .author,.gh-header-meta .author',
  )
  return { title, kind: 'other', ...(published && { published }), ...(author && { authors: [author] }) }
}

/** What its keepers say a repository is: after its name in the page's title. */
function describedAs(document: Document, owner: string, name: string): string {
  const full = `${owner}/${name}:`.toLowerCase()
  const title = firstOf(documentTitle(document), metaAt(document, 'og:title')).replace(/^GitHub - /, '')
  return title.toLowerCase().startsWith(full) ? title.slice(full.length).trim() : ''
}

/** A gist goes by its description, else by its first file. */
function gist(document: Document): PageEvidence {
  const file = textAt(document, '.gist-blob-name')
  const said = firstOf(
    textAt(document, '[itemprop="about"]'),
    metaAt(document, 'og:title'),
    documentTitle(document),
  )
  const author = textAt(document, '.author a,a[data-hovercard-type="user"]')
  const published = attributeAt(document, 'relative-time[datetime],time-ago[datetime]', 'datetime')
  return {
    title: said.replace(/ · GitHub$/, '') || file,
    siteName: 'GitHub Gist',
    kind: 'other',
    ...(author && { authors: [author] }),
    ...(published && { published }),
  }
}
