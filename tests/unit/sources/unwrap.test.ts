import { describe, expect, it } from 'vitest'
import { identify } from '../../../src/sources/identify.ts'

const key = (url: string) => identify(url)?.key ?? null
const PAPER = 'https://arxiv.org/abs/1706.03762'
const escaped = encodeURIComponent(PAPER)

describe('a page behind another address', () => {
  it.each([
    `https://l.facebook.com/l.php?u=${escaped}&h=AT0`,
    `https://l.threads.com/?u=${escaped}`,
    `https://t.umblr.com/redirect?z=${escaped}&t=x`,
    `https://t.me/iv?url=${escaped}&rhash=1`,
    `https://deref-mail.com/mail/client/x/dereferrer/?redirectUrl=${escaped}`,
    `https://www.bing.com/ck/a?p=1&u=a1${btoa(PAPER)}&ntb=1`,
    `https://r.search.yahoo.com/_ylt=x/RV=2/RE=1/RO=10/RU=${escaped}/RK=2/RS=x`,
    'https://urldefense.com/v3/__https://arxiv.org/abs/1706.03762__;!!abc$',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__arxiv.org_abs_1706.03762&d=x',
    `https://www.researchgate.net/deref/${escaped}`,
    `https://idp.nature.com/authorize?response_type=cookie&redirect_uri=${escaped}`,
  ])('is found through the redirect %s', (url) => {
    expect(key(url)).toBe('arxiv:1706.03762')
  })

  it.each([
    `https://archive.today/20200101/${PAPER}`,
    `https://archive.ph/o/abcde/${PAPER}`,
    `https://archive.ph/${PAPER}`,
    `https://web.archive.org/web/${PAPER}`,
    `https://wayback.archive-it.org/123/20230101000000/${PAPER}`,
    `https://arquivo.pt/wayback/20230101000000/${PAPER}`,
    `https://webcache.googleusercontent.com/search?q=cache:abc:${PAPER}+attention`,
  ])('is found through the copy %s', (url) => {
    expect(key(url)).toBe('arxiv:1706.03762')
  })

  it.each([
    `https://docs.google.com/viewer?url=${escaped}`,
    `https://mozilla.github.io/pdf.js/web/viewer.html?file=${escaped}`,
    `https://translate.google.com/translate?sl=en&tl=de&u=${escaped}`,
    'https://arxiv-org.translate.goog/abs/1706.03762?_x_tr_sl=en&_x_tr_tl=de',
    `https://scholar.google.co.uk/scholar_url?url=${escaped}&hl=en`,
  ])('is found through the viewer %s', (url) => {
    expect(key(url)).toBe('arxiv:1706.03762')
  })

  it.each([
    'https://doi-org.proxy.lib.example.edu/10.48550/arXiv.1706.03762',
    'https://arxiv.org.ezproxy.example.edu/abs/1706.03762',
    'https://arxiv-org.ezproxy.library.example.edu/pdf/1706.03762v5',
    `https://ezproxy.example.edu/login?url=${PAPER}`,
    `https://login.proxy.lib.example.edu/login?qurl=${escaped}`,
  ])("is found through the library's proxy %s", (url) => {
    expect(key(url)).toBe('arxiv:1706.03762')
  })

  it('keeps the hyphens of a host that a proxy or a translation writes with more of them', () => {
    expect(key('https://my--site-example-org.translate.goog/post?_x_tr_sl=de&a=1')).toBe(
      'web:my-site.example.org/post?a=1',
    )
  })

  it('is not looked for where a host only sounds like a proxy', () => {
    expect(key('https://proxy.example.org/post')).toBe('web:proxy.example.org/post')
    expect(key('https://arxiv-org.example.net/abs/1706.03762')).toBe(
      'web:arxiv-org.example.net/abs/1706.03762',
    )
    expect(key('https://example.org/login?url=https://arxiv.org/abs/1706.03762')).toMatch(/^web:example\.org/)
  })

  it('is not made out of what is no address', () => {
    expect(key('https://www.bing.com/ck/a?u=a1aHR0c!!!')).toMatch(/^web:bing\.com/)
    expect(key('https://docs.google.com/viewer?url=notes.pdf')).toMatch(/^web:docs\.google\.com/)
  })

  it('is the DOI where an address is nothing but a DOI', () => {
    expect(key('https://sci-hub.se/10.1145/3442188.3445922')).toBe('doi:10.1145/3442188.3445922')
    expect(key('https://example.org/10.1145/3442188.3445922/reviews')).toMatch(/^web:/)
  })

  it.each([
    'https://www.degruyter.com/document/doi/10.1515/cclm-2020-0188/html',
    'https://www.emerald.com/insight/content/doi/10.1515/CCLM-2020-0188/full/html',
    'https://www.annualreviews.org/content/journals/10.1515/cclm-2020-0188',
    'https://projecteuclid.org/journals/annals/volume-47/issue-1/Title/10.1515/cclm-2020-0188.short',
    'https://psycnet.apa.org/fulltext/10.1515/cclm-2020-0188',
  ])('is the DOI in the address of a journal that no source knows: %s', (url) => {
    expect(key(url)).toBe('doi:10.1515/cclm-2020-0188')
  })

  it('is no work where a DOI names a volume or a search', () => {
    for (const path of ['toc/10.1515', 'journals/toc/10.1515/x', 'search/content/10.1515/x', 'a/10.1515/x'])
      expect(key(`https://example.org/${path}`)).toMatch(/^web:/)
  })
})
