import { escapeHtml, htmlPage } from './html.ts'

/** Address of the sample blog post. */
export const BLOG_POST_URL = 'https://lilianweng.github.io/posts/2023-06-23-agent/'

const TITLE = 'LLM Powered Autonomous Agents'
const AUTHOR = 'Lilian Weng'
const PUBLISHED = '2023-06-23T00:00:00+00:00'
const SITE = 'Lil’Log'

/** A post on a real blog's address with the metadata that such blogs carry; its text is ours. */
export function blogPost(): string {
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: TITLE,
    datePublished: PUBLISHED,
    author: { '@type': 'Person', name: AUTHOR },
    publisher: { '@type': 'Organization', name: SITE },
    mainEntityOfPage: { '@type': 'WebPage', '@id': BLOG_POST_URL },
  }
  const head = `<link rel="canonical" href="${BLOG_POST_URL}">
<meta name="author" content="${AUTHOR}">
<meta property="og:type" content="article">
<meta property="og:title" content="${TITLE}">
<meta property="og:url" content="${BLOG_POST_URL}">
<meta property="og:site_name" content="${SITE}">
<meta property="article:published_time" content="${PUBLISHED}">
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`
  const body = `<article><h1>${escapeHtml(TITLE)}</h1>
<p>Date: June 23, 2023 | Author: ${AUTHOR}</p>
<p>A sample post: what an agent needs besides a model, in three parts.</p>
<h2>Planning</h2><p>See <a href="https://arxiv.org/abs/2201.11903">chain of thought</a> and
<a href="https://arxiv.org/abs/2305.10601">tree of thoughts</a>.</p>
<h2>Acting</h2><p>See <a href="https://arxiv.org/pdf/2210.03629">ReAct</a>.</p></article>`
  return htmlPage(`${TITLE} | ${SITE}`, head, body)
}
