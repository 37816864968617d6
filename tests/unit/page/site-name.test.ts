import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { documentOf } from '../../support/page-fixture.ts'

const site = (html: string, url = 'https://openfields.example/notes/on-measuring-slowly') =>
  readPage(documentOf(html, url), url).siteName

describe('the name of a site', () => {
  it('is the declared one that the host confirms, before one that names a section', () => {
    const head =
      '<meta property="og:site_name" content="Science"><meta name="application-name" content="Open Fields">'
    expect(site(head)).toBe('Open Fields')
  })

  it('is the longer form where two declared names say the same', () => {
    const head =
      '<title>A post - SRF</title><meta property="og:site_name" content="Schweizer Radio und Fernsehen (SRF)">'
    expect(site(head, 'https://www.srf.example/news/a-post-of-ours')).toBe(
      'Schweizer Radio und Fernsehen (SRF)',
    )
  })

  it('is the end of the title that the host confirms, before a name that nothing confirms', () => {
    const head = '<title>A post - Open Fields</title><meta property="og:site_name" content="空き地">'
    expect(site(head)).toBe('Open Fields')
  })

  it('is the end of the title after the declared title', () => {
    const head = '<title>A post · The Long Meadow</title><meta property="og:title" content="A post">'
    expect(site(head)).toBe('The Long Meadow')
  })

  it('is what the feed or the link to the home page is called, when the host agrees', () => {
    const feed = '<link rel="alternate" type="application/rss+xml" title="Open Fields &raquo; Feed">'
    expect(site(`<title>A post</title>${feed}`)).toBe('Open Fields')
    expect(site('<title>A post</title><a rel="home" href="/">Open Fields</a>')).toBe('Open Fields')
    expect(site('<title>A post</title><a rel="home" href="/">Back to start</a>')).toBe('openfields.example')
  })

  it('may be initials of which the host is made', () => {
    const feed = '<link rel="alternate" type="application/rss+xml" title="Anadolu Ajansı » Rss">'
    expect(site(feed, 'https://www.aa.example/tr/a-post')).toBe('Anadolu Ajansı')
  })

  it('is the host where nothing is said', () => {
    expect(site('<title>A post</title>')).toBe('openfields.example')
  })
})
