import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { withoutSite } from '../../../src/page/titles.ts'
import { documentOf } from '../../support/page-fixture.ts'

const title = (html: string, url = 'https://example.org/blog/a-post-of-ours') =>
  readPage(documentOf(html, url), url).title

describe('a title', () => {
  it.each([
    ['A post | A Site', 'A post'],
    ['A Site: A post', 'A Site: A post'],
    ['A Site » A post', 'A post'],
    ['A post – with a dash – A Site', 'A post – with a dash'],
    ['A post — asite.com', 'A post'],
    ['A post｜A Site', 'A post'],
    ['A post | Another thing', 'A post | Another thing'],
  ])('%s loses what names the site', (whole, expected) => {
    expect(withoutSite(whole, ['A Site'])).toBe(expected)
  })

  it('is the headline when the declared titles confirm it', () => {
    const head = '<title>A post of ours, and why it matters to search engines | Site</title>'
    expect(title(`${head}<h1>A post of ours</h1>`)).toBe('A post of ours')
  })

  it('is not the name of the site, though that is a heading too', () => {
    const head =
      '<title>A post of ours | The Daily Site</title><meta property="og:site_name" content="The Daily Site">'
    expect(title(`${head}<h1>The Daily Site</h1><h2>A post of ours</h2>`)).toBe('A post of ours')
  })

  it('leaves out the line over it', () => {
    const heading = '<h1><span class="kicker">Science</span> A post of ours</h1>'
    expect(title(`<meta property="og:title" content="A post of ours">${heading}`)).toBe('A post of ours')
  })

  it('is one line without characters that hide or turn text', () => {
    expect(title('<title>A\u202epost\u0007 of\nours\u200b</title>')).toBe('Apost of ours')
  })

  it('is bounded', () => {
    expect(title(`<title>${'x'.repeat(100_000)}</title>`).length).toBeLessThanOrEqual(500)
  })
})
