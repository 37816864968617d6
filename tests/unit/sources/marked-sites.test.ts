import { expect, it } from 'vitest'
import { isMarkedSite } from '../../../src/sources/marked-sites.ts'

it.each([
  'https://arxiv.org/list/cs.CL/recent',
  'https://arxiv.org/search/?query=attention&searchtype=all',
  'https://www.arxiv.org/a/vaswani_a_1',
  'https://huggingface.co/papers',
  'https://huggingface.co/papers/trending',
  'https://scholar.google.com/scholar?q=attention',
  'https://scholar.google.co.uk/citations?user=x',
  'https://www.semanticscholar.org/search?q=attention',
  'https://www.semanticscholar.org/author/1741101',
  'https://openreview.net/group?id=ICLR.cc/2024/Conference',
  'https://aclanthology.org/events/acl-2023/',
  'https://dblp.org/pid/12/3456.html',
  'https://dblp.uni-trier.de/search?q=x',
  'https://news.ycombinator.com/',
  'https://news.ycombinator.com/item?id=1',
  'https://github.com/owner/awesome-papers',
  'https://github.com/owner/awesome-papers/blob/main/README.md',
  'https://www.google.com/search?q=paper',
  'https://www.google.de/search?q=paper',
  'https://www.bing.com/search?q=paper',
  'https://duckduckgo.com/?q=paper',
])('%s lists works', (url) => {
  expect(isMarkedSite(url)).toBe(true)
})

it.each([
  'https://example.org/list/cs.CL/recent',
  'https://notarxiv.org/list/cs.CL/recent',
  'https://arxiv.org.evil.example/list/cs.CL/recent',
  'https://arxiv.org/abs/1706.03762',
  'https://www.google.com/maps',
  'https://mail.google.com/search',
  'https://www.google.evil.example/search',
  'https://github.com/settings',
  'https://github.com/owner/repo/issues/1',
  'file:///home/me/arxiv.org/list/',
  'javascript:alert(1)',
  'no address',
])('%s does not', (url) => {
  expect(isMarkedSite(url)).toBe(false)
})
