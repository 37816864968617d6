import fc from 'fast-check'
import { expect, it } from 'vitest'
import { storableUrl } from '../../../../src/model/url.ts'
import { readPage } from '../../../../src/page/read-page.ts'
import { documentOf } from '../../../support/page-fixture.ts'

const URLS = [
  'https://github.com/a/b',
  'https://github.com/a/b/issues/1',
  'https://gist.github.com/a/8b98bbd70eb187cf1852b3485b8cda4f',
  'https://www.youtube.com/watch?v=bZQun8Y4L2A',
  'https://x.com/a/status/99999999999999999999999',
  'https://huggingface.co/spaces/a/b',
  'https://en.wikipedia.org/wiki/A',
  'https://docs.google.com/document/d/1KpBjboIDyAbCdEfGhIjKlMnOpQrStUvWxYz12345678/edit',
  'https://news.ycombinator.com/item?id=1',
  'https://lobste.rs/s/abcdef/x',
  'https://www.reddit.com/r/a/comments/abc/x/',
]

const PARTS = [
  '<title>',
  '</title>',
  '<article data-testid="tweet">',
  '<div data-testid="tweetText">',
  '<table class="fatitem"><tr><td><span class="titleline"><a href="javascript:alert(1)">',
  '<li class="story"><span class="link"><a class="u-url" href="http://[">',
  '<shreddit-post post-title="x" content-href="data:text/html,x" author="</script>">',
  '<meta itemprop="identifier" content="bZQun8Y4L2A">',
  '<meta itemprop="datePublished" content="99999-99-99">',
  '<time datetime="0000-00-00">',
  '<script type="application/ld+json">{"@type":"PodcastEpisode","name":{},"partOfSeries":[null]}</script>',
  'x'.repeat(3000),
  '](javascript:alert(1)) `|` \n',
]

it('a hostile page of such a site gives a plain page, or nothing, and never a link that a list may not hold', () => {
  const html = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string()), { maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...URLS), html, (url, parts) => {
      const page = readPage(documentOf(parts.join(''), url), url)
      expect(page.url).toBe(url)
      expect(page.title.length).toBeLessThanOrEqual(500)
      expect(page.title).not.toMatch(/[\n\r]/)
      const links = [...page.links, ...(page.thread ? [page.thread.link, { url: page.thread.about }] : [])]
      expect(links.filter((link) => !/^https?:$/.test(storableUrl(link.url)?.protocol ?? ''))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
