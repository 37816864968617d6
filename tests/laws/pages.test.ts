import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/model/date.ts'
import type { Page } from '../../src/model/page.ts'
import { detect } from '../../src/page/detect.ts'
import { readPage } from '../../src/page/read-page.ts'
import { corporaFolder } from '../support/corpora.ts'
import { authorScore, dayMatches, siteMatches, type Truth, titleMatches } from '../support/page-truth.ts'

const folder = corporaFolder()

interface Case {
  readonly truth: Truth
  readonly page: Page
  readonly detected: string
}

function read(truth: Truth, html: string): Case {
  const { window } = new JSDOM(html, { url: truth.url, virtualConsole: new VirtualConsole() })
  const page = readPage(window.document, truth.url)
  const detected = detect(window.document, truth.url).kind
  window.close()
  return { truth, page, detected }
}

function pages(): Case[] {
  const at = path.join(folder ?? '', 'corpora', 'pages')
  return readdirSync(at)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const truth: Truth = JSON.parse(readFileSync(path.join(at, name), 'utf8'))
      return read(truth, readFileSync(path.join(at, name.replace(/json$/, 'html')), 'utf8'))
    })
}

const mean = (values: readonly number[]) =>
  (100 * values.reduce((sum, value) => sum + value, 0)) / values.length

function figure(
  name: string,
  cases: readonly Case[],
  score: (one: Case) => number,
  show: (one: Case) => unknown,
) {
  const scores = cases.map(score)
  console.log(`${name}: ${mean(scores).toFixed(1)} % of ${cases.length}`)
  if (process.env['LISTMARK_SHOW']) {
    cases.forEach((one, at) => {
      if ((scores[at] ?? 0) < 1) console.log('  ', one.truth.id, JSON.stringify(show(one)))
    })
  }
  return mean(scores)
}

if (folder === null)
  describe('what real pages say', () => {
    it('says that it did not run, and reads a page of its own', () => {
      console.log('pages: LISTMARK_CORPORA is not set; the pages of the corpora were not read')
      const html =
        '<title>A post | A site</title><meta property="og:site_name" content="A site"><h1>A post</h1>'
      expect(read({ id: 'own', url: 'https://example.org/a', kind: 'article' }, html).page.title).toBe(
        'A post',
      )
    })
  })

if (folder !== null)
  describe('what real pages say', () => {
    const all = folder === null ? [] : pages()
    const works = all.filter(({ truth }) => truth.kind !== 'other')

    it('has the right title', () => {
      const titled = works.filter(({ truth }) => truth.title !== undefined)
      const share = figure(
        'title',
        titled,
        ({ truth, page }) => titleMatches(truth, page.title),
        ({ truth, page }) => [page.title, truth.title],
      )
      expect(share).toBeGreaterThanOrEqual(96)
    })

    it('has the right authors', () => {
      const signed = works.filter(({ truth }) => (truth.authors?.length ?? 0) > 0)
      const share = figure(
        'authors F1',
        signed,
        ({ truth, page }) => authorScore(truth, page.authors),
        ({ truth, page }) => [page.authors, truth.authors],
      )
      const unsigned = works.filter(({ truth }) => truth.annotatedEmpty?.includes('authors'))
      const named = figure(
        'no author where people found none',
        unsigned,
        ({ page }) => (page.authors.length === 0 ? 1 : 0),
        ({ page }) => page.authors,
      )
      expect(share).toBeGreaterThanOrEqual(77)
      expect(named).toBeGreaterThanOrEqual(80)
    })

    it('has the right day', () => {
      const dated = works.filter(({ truth }) => truth.published !== undefined)
      const share = figure(
        'same day',
        dated,
        ({ truth, page }) => dayMatches(truth, page),
        ({ truth, page }) => [page.published && isoDate(page.published), truth.published],
      )
      expect(share).toBeGreaterThanOrEqual(91)
    })

    it('has the right site name, loosely', () => {
      const named = works.filter(({ truth }) => truth.siteName !== undefined)
      const share = figure(
        'site name',
        named,
        ({ truth, page }) => siteMatches(truth, page.siteName),
        ({ truth, page }) => [page.siteName, truth.siteName],
      )
      expect(share).toBeGreaterThanOrEqual(85)
    })

    it('knows an article or paper from another page', () => {
      const claimed = all.filter(({ page }) => page.kind !== 'other')
      const right = claimed.filter(({ truth }) => truth.kind !== 'other').length
      const others = all.filter(({ truth }) => truth.kind === 'other')
      const precision = (100 * right) / claimed.length
      const recall = figure(
        'recall',
        works,
        ({ page }) => (page.kind === 'other' ? 0 : 1),
        ({ page }) => page.url,
      )
      const spared = figure(
        'others left alone',
        others,
        ({ page }) => (page.kind === 'other' ? 1 : 0),
        ({ page }) => page.url,
      )
      console.log(`precision: ${precision.toFixed(1)} %`)
      expect(precision).toBeGreaterThanOrEqual(97)
      expect(recall).toBeGreaterThanOrEqual(97)
      expect(spared).toBeGreaterThanOrEqual(94)
    })

    it('is called the same by the content script as by the reader', () => {
      const same = figure(
        'detect agrees',
        all,
        ({ page, detected }) => (page.kind === detected ? 1 : 0),
        ({ page, detected }) => [page.kind, detected],
      )
      expect(same).toBeGreaterThanOrEqual(97)
    })
  })
