import { describe, expect, it } from 'vitest'
import { bringBack, meet } from '../../../src/sync/meeting.ts'
import { mergeLists } from '../../../src/sync/merge.ts'

const line = (n: number) => `- [Entry ${n}](https://entry.example/${n})\n`
const listOf = (numbers: readonly number[]) => `# List\n\n${numbers.map(line).join('')}`
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n)
const THIRTY = listOf(upTo(30))

/** What a round comes to when both were THIRTY when they last met. */
const roundOf = (ours: string, theirs: string, guarded = true) =>
  meet({ ours, base: THIRTY, pending: null }, theirs, mergeLists, guarded)

describe('a round stops to ask', () => {
  it('before more than ten entries and more than a fifth of the list go, from either side', () => {
    const fewer = listOf(upTo(19))
    expect(roundOf(THIRTY, fewer)).toMatchObject({
      kind: 'stop',
      why: 'removals',
      count: 11,
      from: 'library',
    })
    expect(roundOf(fewer, THIRTY)).toMatchObject({ kind: 'stop', why: 'removals', count: 11, from: 'file' })
    expect(roundOf(THIRTY, fewer, false)).toMatchObject({ kind: 'meeting', text: fewer })
  })

  it('not for ten entries, nor for eleven of a long list', () => {
    expect(roundOf(THIRTY, listOf(upTo(20)))).toMatchObject({ kind: 'meeting', text: listOf(upTo(20)) })
    const long = listOf(upTo(100))
    const known = { ours: long, base: long, pending: null }
    expect(meet(known, listOf(upTo(89)), mergeLists)).toMatchObject({ kind: 'meeting' })
  })

  it('not for entries that only moved', () => {
    const turned = listOf(upTo(30).reverse())
    expect(roundOf(THIRTY, turned)).toMatchObject({ kind: 'meeting', text: turned })
  })

  it.each([
    ['an empty file', '', 'empty'],
    ['a file of blanks', ' \n\t\n', 'empty'],
    ['a file that breaks off in a line', THIRTY.slice(0, THIRTY.length - line(29).length - 10), 'truncated'],
    ['a file without entries', '# An essay\n\nIt says something else now.\n', 'no-entries'],
    [
      'a file with the marks of git',
      THIRTY.replace(line(3), `<<<<<<< ours\n${line(3)}=======\n${line(4)}>>>>>>> theirs\n`),
      'marks',
    ],
  ])('at %s', (_what, theirs, why) => {
    expect(roundOf(THIRTY, theirs)).toMatchObject({ kind: 'stop', why })
  })

  it('not at a last line that somebody has shortened', () => {
    const shorter = THIRTY.trimEnd().slice(0, -3)
    expect(roundOf(THIRTY, shorter)).toMatchObject({ kind: 'meeting', text: shorter })
  })
})

describe('a list and a file that never met', () => {
  const strangers = (theirs: string, guarded: boolean) =>
    meet({ ours: listOf([1, 2]), base: null, pending: null }, theirs, mergeLists, guarded)

  it('are brought together only when a person says so, and then nothing of either is lost', () => {
    const theirs = listOf([2, 3])
    expect(strangers(theirs, true)).toMatchObject({ kind: 'stop', why: 'strangers', count: 1 })
    const met = strangers(theirs, false)
    const text = met.kind === 'meeting' ? met.text : ''
    for (const n of [1, 2, 3]) expect(text.split(line(n))).toHaveLength(2)
    expect(text.split('# List')).toHaveLength(2)
  })

  it('need no question when the file is empty, or says the same', () => {
    expect(strangers('', true)).toMatchObject({ kind: 'meeting', text: listOf([1, 2]) })
    expect(strangers(listOf([1, 2]), true)).toMatchObject({ kind: 'meeting', text: listOf([1, 2]) })
  })
})

describe('the own last write', () => {
  const known = { ours: listOf([1, 2, 3, 4]), base: listOf([1, 2]), pending: listOf([1, 2, 3]) }

  it('is known again when it came through, and when it broke off', () => {
    for (const theirs of [known.pending, known.pending.slice(0, -9), '']) {
      expect(meet(known, theirs, mergeLists)).toMatchObject({ kind: 'meeting', text: known.ours })
    }
  })

  it('is the base of what was edited in it', () => {
    const theirs = listOf([1, 3])
    expect(meet(known, theirs, mergeLists)).toMatchObject({ kind: 'meeting', text: listOf([1, 3, 4]) })
  })
})

describe('an edited copy', () => {
  it('is merged with the earlier text that it was made from', () => {
    const earlier = [listOf(upTo(4)), listOf(upTo(10)), listOf(upTo(14))]
    const copy = listOf([...upTo(10).filter((n) => n !== 2), 99])
    const met = bringBack(listOf(upTo(16)), earlier, copy, mergeLists, true)
    const text = met.kind === 'meeting' ? met.text : ''
    expect(text).not.toContain(line(2))
    for (const n of [1, 3, 12, 15, 99]) expect(text.split(line(n))).toHaveLength(2)
  })

  it('of another list only adds', () => {
    const met = bringBack(listOf([1, 2, 3]), [], listOf([7, 8]), mergeLists, true)
    const text = met.kind === 'meeting' ? met.text : ''
    for (const n of [1, 2, 3, 7, 8]) expect(text.split(line(n))).toHaveLength(2)
  })
})
