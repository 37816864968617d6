import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../src/page/read-page.ts'
import { documentOf } from '../../../support/page-fixture.ts'

function read(url: string, head: string, body = '') {
  return readPage(
    documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, url),
    url,
  )
}

describe('a page of code', () => {
  it('is a repository by its name, with whose it is and what it is for', () => {
    const title = 'GitHub - mlc-ai/web-llm: High-performance In-browser LLM Inference Engine'
    expect(read('https://github.com/mlc-ai/web-llm', `<title>${title}</title>`)).toMatchObject({
      kind: 'other',
      title: 'web-llm',
      siteName: 'GitHub @mlc-ai',
      authors: [],
      abstract: 'High-performance In-browser LLM Inference Engine',
    })
  })

  it('is an issue by its words alone, with who wrote it and when', () => {
    const page = read(
      'https://github.com/ggerganov/llama.cpp/issues/33',
      '<title>Reverse prompt is sometimes ignored · Issue #33 · ggerganov/llama.cpp · GitHub</title>',
      '<a data-testid="issue-body-header-author">someone</a><relative-time datetime="2023-03-12T09:30:00Z">2023</relative-time>',
    )
    expect(page).toMatchObject({
      title: 'Reverse prompt is sometimes ignored',
      authors: ['someone'],
      published: { year: 2023, month: 3, day: 12 },
    })
  })

  it('is a pull request without the name of who made it', () => {
    const title = 'Fix typo by other-one · Pull Request #7 · a/b · GitHub'
    expect(read('https://github.com/a/b/pull/7', `<title>${title}</title>`).title).toBe('Fix typo')
  })

  it('is a gist by its description', () => {
    const page = read(
      'https://gist.github.com/yoavg/8b98bbd70eb187cf1852b3485b8cda4f',
      '<title>rl-for-llms.md · GitHub</title><meta property="og:title" content="rl-for-llms.md">',
      '<div itemprop="about">Reinforcement Learning for Language Models</div><span class="author"><a>yoavg</a></span>',
    )
    expect(page).toMatchObject({ title: 'Reinforcement Learning for Language Models', authors: ['yoavg'] })
  })
})

describe('a video', () => {
  const url = 'https://www.youtube.com/watch?v=bZQun8Y4L2A'
  const tags = `<meta name="title" content="x"><meta itemprop="name" content="State of GPT | BRK216HFS">
    <meta itemprop="identifier" content="bZQun8Y4L2A"><meta itemprop="datePublished" content="2023-05-25T08:00:00-07:00">
    <span itemprop="author"><link itemprop="name" content="Microsoft Developer"></span>`

  it('has its channel for an author, and the day of its publication', () => {
    expect(read(url, '<title>(3) State of GPT | BRK216HFS - YouTube</title>', tags)).toMatchObject({
      kind: 'other',
      title: 'State of GPT | BRK216HFS',
      authors: ['Microsoft Developer'],
      published: { year: 2023, month: 5, day: 25 },
      siteName: 'YouTube',
    })
  })

  it('is not taken for the video that the tab showed before it', () => {
    const page = read(
      'https://www.youtube.com/watch?v=kCc8FmEb1nY',
      "<title>Let's build GPT - YouTube</title>",
      tags,
    )
    expect(page.title).toBe("Let's build GPT")
    expect(page.authors).toEqual([])
    expect(page.published).toBeUndefined()
  })
})

describe('a post', () => {
  const url = 'https://x.com/karpathy/status/1617979122625712128'

  it('goes by who wrote it and its first words', () => {
    const body = `<article data-testid="tweet"><div data-testid="User-Name"><a>Andrej Karpathy</a><a>@karpathy</a></div>
      <div data-testid="tweetText">The hottest new programming language is English</div>
      <a href="/karpathy/status/1617979122625712128"><time datetime="2023-01-24T20:14:06.000Z">Jan 24</time></a></article>`
    expect(read(url, '<title>X</title>', body)).toMatchObject({
      title: 'Andrej Karpathy: The hottest new programming language is English',
      authors: ['Andrej Karpathy'],
      published: { year: 2023, month: 1, day: 24 },
    })
  })

  it('is read from the page’s title where the post itself is not there, dated by its number', () => {
    const title = 'Andrej Karpathy on X: "The hottest new programming language is English" / X'
    expect(read(url, `<title>${title}</title>`)).toMatchObject({
      title: 'Andrej Karpathy: The hottest new programming language is English',
      published: { year: 2023, month: 1, day: 24 },
    })
  })

  it('is cut after a whole word when it is long', () => {
    const words = 'language models '.repeat(40)
    const { title } = read(url, `<title>A on X: "${words}" / X</title>`)
    expect(title.length).toBeLessThan(110)
    expect(title).toMatch(/(?:language|models)…$/)
  })
})

describe('models, documents and articles of an encyclopedia', () => {
  it('go by their own names', () => {
    const titles = [
      read('https://huggingface.co/Qwen/Qwen-VL', '<title>Qwen/Qwen-VL · Hugging Face</title>'),
      read(
        'https://huggingface.co/datasets/rajpurkar/squad',
        '<title>rajpurkar/squad · Datasets at Hugging Face</title>',
      ),
      read(
        'https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard',
        '<title>Open LLM Leaderboard - a Hugging Face Space by open-llm-leaderboard</title>',
      ),
      read(
        'https://docs.google.com/document/d/1KpBjboIDyAbCdEfGhIjKlMnOpQrStUvWxYz12345678/edit',
        '<title>Notes on scaling - Google Docs</title>',
      ),
      read(
        'https://en.wikipedia.org/wiki/Attention_(machine_learning)',
        '<title>Attention (machine learning) - Wikipedia</title>',
        '<h1 id="firstHeading"><span>Attention (machine learning)</span></h1>',
      ),
    ].map(({ title, authors }) => [title, ...authors])
    expect(titles).toEqual([
      ['Qwen-VL'],
      ['squad'],
      ['Open LLM Leaderboard'],
      ['Notes on scaling'],
      ['Attention (machine learning)'],
    ])
  })

  it('leave the front pages of their sites alone', () => {
    const { title } = read('https://github.com/features', '<title>GitHub Features | GitHub</title>')
    expect(title).not.toBe('features')
  })
})

describe('media on any site', () => {
  const ld = (node: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`

  it('is an episode of its show', () => {
    const node = {
      '@type': 'PodcastEpisode',
      name: 'Scaling laws, explained',
      datePublished: '2024-03-05',
      partOfSeries: { '@type': 'PodcastSeries', name: 'The Example Podcast' },
    }
    expect(read('https://pod.example.com/episodes/12', `<title>Episode 12</title>${ld(node)}`)).toMatchObject(
      {
        kind: 'other',
        title: 'Scaling laws, explained',
        siteName: 'The Example Podcast',
        authors: [],
        published: { year: 2024, month: 3, day: 5 },
      },
    )
  })

  it('is a video by who put it there, and no article that holds a video', () => {
    const video = {
      '@type': 'VideoObject',
      name: 'A talk',
      uploadDate: '2024-03-05',
      author: { name: 'Ada Lovelace' },
    }
    const head = `<title>A talk on Example</title><meta property="og:type" content="video.other">${ld(video)}`
    expect(read('https://video.example.com/12345', head)).toMatchObject({
      title: 'A talk',
      authors: ['Ada Lovelace'],
    })
    const article = { '@type': 'NewsArticle', headline: 'News of a talk', author: { name: 'Bo Chen' } }
    expect(read('https://news.example.com/a/news-of-a-talk', `${head}${ld(article)}`).title).toBe(
      'News of a talk',
    )
  })
})
