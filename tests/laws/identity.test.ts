import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/sources/identify.ts'
import { corporaFolder } from '../support/corpora.ts'

type Pair = readonly [a: string, b: string, why: string]
interface Expected {
  readonly source: string
  readonly id: string
  readonly also?: readonly { readonly source: string; readonly id: string }[]
}

const folder = corporaFolder()

function cases<T>(name: string): T[] {
  return JSON.parse(readFileSync(path.join(folder ?? '', 'corpora', 'identity', `${name}.json`), 'utf8'))
}

const key = (url: string) => identify(url)?.key ?? null

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % of ${whole}`

/** DOIs are case-insensitive, so an id that is one is compared in lower case. */
function names(url: string, expected: Expected): boolean {
  const found = identify(url)
  return [expected, ...(expected.also ?? [])].some(
    ({ source, id }) =>
      found?.source === source && (found.id === id || (source === 'doi' && found.id === id.toLowerCase())),
  )
}

function report(title: string, misses: readonly (readonly unknown[])[]) {
  if (process.env['LISTMARK_SHOW']) for (const miss of misses) console.log(`  ${title}:`, ...miss)
}

if (folder === null)
  describe('identity on the corpora', () => {
    it('says that it did not run, and tells two papers apart', () => {
      console.log('identity: LISTMARK_CORPORA is not set; the URLs of the corpora were not tried')
      expect(key('https://arxiv.org/abs/2203.14206')).not.toBe(key('https://arxiv.org/abs/2203.14260'))
    })
  })

if (folder !== null)
  describe('identity on the corpora', () => {
    it('gives one key to the URLs of one work', () => {
      const pairs = cases<Pair>('same')
      for (const [level, least] of [
        ['[core]', 0.99],
        ['[hard]', 0.97],
      ] as const) {
        const ofLevel = pairs.filter(([, , why]) => why.startsWith(level))
        const missed = ofLevel.filter(([a, b]) => key(a) === null || key(a) !== key(b))
        console.log(`same work, ${level}: ${percent(ofLevel.length - missed.length, ofLevel.length)}`)
        report(
          'apart',
          missed.map(([a, b]) => [a, b, key(a), key(b)]),
        )
        expect(1 - missed.length / ofLevel.length).toBeGreaterThanOrEqual(least)
      }
    })

    it('never gives one key to two works', () => {
      const pairs = cases<Pair>('different')
      const merged = pairs.filter(([a, b]) => key(a) !== null && key(a) === key(b))
      console.log(`wrong merges: ${merged.length} of ${pairs.length}`)
      report('merged', merged)
      expect(merged).toEqual([])
    })

    it('takes no listing, search or author page for a work', () => {
      const pages = cases<readonly [url: string, why: string]>('notpapers')
      const taken = pages.filter(([url]) => (identify(url)?.source ?? 'web') !== 'web')
      console.log(`pages taken for a work: ${taken.length} of ${pages.length}`)
      report(
        'taken',
        taken.map(([url]) => [url, key(url)]),
      )
      expect(taken).toEqual([])
    })

    it('names the source and the id that a scholarly URL carries', () => {
      const expected = cases<readonly [url: string, expected: Expected]>('extract')
      const missed = expected.filter(([url, work]) => !names(url, work))
      console.log(`source and id: ${percent(expected.length - missed.length, expected.length)}`)
      report(
        'missed',
        missed.map(([url, work]) => [url, work.source, work.id, key(url)]),
      )
      expect(1 - missed.length / expected.length).toBeGreaterThanOrEqual(0.97)
    })
  })
