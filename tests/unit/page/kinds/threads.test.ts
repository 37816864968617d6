import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../src/page/read-page.ts'
import { documentOf } from '../../../support/page-fixture.ts'

const read = (url: string, html: string) => readPage(documentOf(html, url), url)

function hackerNews(title: string, href: string): string {
  return `<title>${title} | Hacker News</title><table class="fatitem"><tr class="athing submission" id="1">
    <td class="title"><span class="titleline"><a href="${href}">${title}</a></span></td></tr>
    <tr><td class="subtext"><a class="hnuser">mdp2021</a>
    <span class="age" title="2023-04-16T12:36:54 1681648614"><a>on April 16, 2023</a></span></td></tr></table>`
}

describe('a thread on Hacker News', () => {
  const url = 'https://news.ycombinator.com/item?id=35589756'

  it('is about the page that it links to, with the thread as a further link', () => {
    const about = 'https://magazine.sebastianraschka.com/p/understanding-large-language-models'
    const page = read(`${url}#35590000`, hackerNews('Understanding large language models', about))
    expect(page).toMatchObject({
      kind: 'article',
      title: 'Understanding large language models',
      authors: [],
      links: [{ label: 'HN', url }],
      thread: { about, link: { label: 'HN', url } },
    })
    expect(page.published).toBeUndefined()
  })

  it('says the year of an older text, and leaves out what kind of file it is', () => {
    const page = read(
      url,
      hackerNews('Attention Is All You Need (2017) [pdf]', 'https://arxiv.org/pdf/1706.03762'),
    )
    expect(page).toMatchObject({
      kind: 'paper',
      title: 'Attention Is All You Need',
      published: { year: 2017 },
    })
  })

  it('is itself what is listed when it asks something', () => {
    const page = read(url, hackerNews('Ask HN: What are you reading?', 'item?id=35589756'))
    expect(page.thread).toBeUndefined()
    expect(page).toMatchObject({
      kind: 'other',
      title: 'Ask HN: What are you reading?',
      authors: ['mdp2021'],
      published: { year: 2023, month: 4, day: 16 },
    })
  })

  it('leads nowhere that a list may not lead', () => {
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'http://[']) {
      expect(read(url, hackerNews('Look', href)).thread).toBeUndefined()
    }
  })
})

describe('a thread on Reddit', () => {
  const url = 'https://www.reddit.com/r/MachineLearning/comments/12abcde/d_a_post/'
  const post = (href: string) =>
    `<shreddit-post post-title="A look inside" author="someone" content-href="${href}" created-timestamp="2023-04-05T10:00:00.000000+0000"></shreddit-post>`

  it('is about the page that it links to', () => {
    const { thread, title } = read(url, post('https://example.org/inside'))
    expect(title).toBe('A look inside')
    expect(thread).toEqual({
      about: 'https://example.org/inside',
      link: { label: 'Reddit', url: 'https://www.reddit.com/r/MachineLearning/comments/12abcde/' },
    })
  })

  it('is itself what is listed when it shows a text or a picture of its own', () => {
    for (const href of [url, 'https://i.redd.it/abc.png']) {
      expect(read(url, post(href))).toMatchObject({ authors: ['someone'], siteName: 'r/MachineLearning' })
    }
  })

  it('is read in its old form, too', () => {
    const old = `<div class="thing link" data-fullname="t3_12abcde" data-url="https://example.org/inside" data-author="someone">
      <p class="title"><a class="title">A look inside</a></p></div>`
    expect(
      read('https://old.reddit.com/r/MachineLearning/comments/12abcde/d_a_post/', old).thread?.about,
    ).toBe('https://example.org/inside')
  })
})

it('a thread on Lobsters is about the page that it links to', () => {
  const html = `<ol class="stories"><li class="story"><span class="link"><a class="u-url" href="https://example.org/inside">A look inside</a></span>
    <div class="byline"><a class="u-author" href="/~someone">someone</a> <time datetime="2024-02-03 10:00:00">x</time></div></li></ol>`
  const page = read('https://lobste.rs/s/yrqvf4/a_look_inside#c_1', html)
  expect(page.thread).toEqual({
    about: 'https://example.org/inside',
    link: { label: 'Lobsters', url: 'https://lobste.rs/s/yrqvf4' },
  })
})
