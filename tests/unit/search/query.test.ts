import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../../src/model/folded.ts'
import { isEmptyQuery, parseQuery, quoted } from '../../../src/search/query.ts'

describe('what is typed into the search', () => {
  it('is words, without case and accents', () => {
    expect(parseQuery('Théorie  LAWS').all).toEqual([
      { kind: 'word', word: 'theorie' },
      { kind: 'word', word: 'laws' },
    ])
  })

  it('names tags, status, section, dates, source, author and parts', () => {
    const typed =
      'tag:#rl is:unread in:"Pre training" before:2024 after:2023-05 from:arxiv by:vaswani has:note'
    expect(parseQuery(typed).all).toEqual([
      { kind: 'tag', tag: 'rl' },
      { kind: 'status', status: 'unread' },
      { kind: 'section', text: 'pre training' },
      { kind: 'before', date: { year: 2024 } },
      { kind: 'after', date: { year: 2023, month: 5 } },
      { kind: 'source', text: 'arxiv' },
      { kind: 'author', text: 'vaswani' },
      { kind: 'with', part: 'note' },
    ])
  })

  it('turns a condition round with a minus, and keeps a hyphen inside a word', () => {
    expect(parseQuery('-tag:rl -laws').none).toEqual([
      { kind: 'tag', tag: 'rl' },
      { kind: 'word', word: 'laws' },
    ])
    expect(parseQuery('chain-of').all).toHaveLength(2)
  })

  it('takes quoted words as one phrase, even while the second quote is missing', () => {
    const phrase = { kind: 'phrase', text: 'scaling laws' }
    expect(parseQuery('"Scaling laws"').all).toEqual([phrase])
    expect(parseQuery('"Scaling laws').all).toEqual([phrase])
  })

  it('takes a quote within quotes after a backslash, and a backslash after another', () => {
    const tag = String.raw`say "hi" \o/`
    expect(parseQuery(String.raw`tag:"say \"hi\" \\o/" rest`).all).toEqual([
      { kind: 'tag', tag },
      { kind: 'word', word: 'rest' },
    ])
    expect(parseQuery(String.raw`"C:\path \"x\""`).all).toEqual([
      { kind: 'phrase', text: String.raw`c:\path "x"` },
    ])
    expect(parseQuery('tag:a"b').all).toEqual([{ kind: 'tag', tag: 'a"b' }])
  })

  it('finds the end of any quoted text, and what follows it', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isOpen) => {
        fc.pre(text.trim() !== '' && !text.trim().startsWith('#'))
        const typed = quoted(text)
        const [condition, ...more] = parseQuery(isOpen ? typed.slice(0, -1) : `tag:${typed} is:read`).all
        if (isOpen) expect(more).toEqual([])
        else expect([condition, ...more]).toMatchObject([{ tag: folded(text).trim() }, { kind: 'status' }])
      }),
    )
  })

  it('says what it cannot understand, and asks for nothing by it', () => {
    const query = parseQuery('before:soon is:lost tag:')
    expect(query.unclear).toEqual(['before:soon', 'is:lost', 'tag:'])
    expect(isEmptyQuery(query)).toBe(true)
  })

  it('takes an address as words', () => {
    expect(parseQuery('https://arxiv.org/abs/1706.03762').all.map((one) => one.kind)).toEqual(
      Array.from({ length: 6 }, () => 'word'),
    )
  })
})
