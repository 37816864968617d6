import { describe, expect, it } from 'vitest'
import { completionOf } from '../../../src/background/pages/completion.ts'
import { paper } from './fake-browser.ts'

const url = 'https://arxiv.org/pdf/2402.00002'
const more = 'https://arxiv.org/abs/2402.00002'
const month = { year: 2024, month: 2 }
const page = paper(url, { title: 'arxiv 2402.00002', authors: [], published: month })
const read = { page, more, weakTitle: true, completed: false }
const entry = { title: page.title, url, date: month }

describe('completionOf', () => {
  it('wants what the page did not tell', () => {
    expect(completionOf(entry, read)).toEqual({ url: more, wanted: ['title', 'date', 'authors'] })
  })

  it('does not want what a person typed', () => {
    const typed = { ...entry, title: 'Mine', date: { year: 2020 }, authors: ['Me'] }
    expect(completionOf(typed, read)).toBeNull()
    expect(completionOf({ ...entry, title: 'Mine' }, read)?.wanted).toEqual(['date', 'authors'])
  })

  it('wants nothing where nothing more is to be had, and nothing for another page', () => {
    expect(completionOf(entry, { ...read, more: null })).toBeNull()
    expect(completionOf({ ...entry, url: 'https://a.org/' }, read)).toBeNull()
    expect(completionOf(entry, undefined)).toBeNull()
  })
})
