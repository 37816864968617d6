import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../../src/learning/initials-of.ts'
import { letterRuns } from '../../../src/learning/letter-runs.ts'
import { stemOf } from '../../../src/learning/stem-of.ts'
import { wordsOf } from '../../../src/learning/words-of.ts'

describe('wordsOf', () => {
  it('leaves out case, accents and words without a subject', () => {
    expect(wordsOf('The Études of a Transformer: R')).toEqual(['etudes', 'transformer', 'r'])
  })

  it('reads scripts without spaces by pairs of characters', () => {
    expect(wordsOf('强化学习 RL')).toEqual(['强化', '化学', '学习', 'rl'])
  })

  it('looks at no more of an endless title than of a long one', () => {
    expect(wordsOf('word '.repeat(100_000)).length).toBeLessThanOrEqual(60)
    expect(wordsOf('学'.repeat(100_000)).length).toBeLessThanOrEqual(60)
  })
})

describe('stemOf', () => {
  it('throws a family of words together', () => {
    expect(['reasoning', 'reasoned', 'reasons'].map(stemOf)).toEqual(['reason', 'reason', 'reason'])
    expect(stemOf('studies')).toBe('study')
  })

  it('leaves short words alone', () => {
    expect(['ring', 'red', 'class'].map(stemOf)).toEqual(['ring', 'red', 'class'])
  })
})

describe('initialsOf', () => {
  it('gives every abbreviation of words that stand together', () => {
    expect(initialsOf(['learning', 'non', 'maximum', 'suppression'])).toContain('nms')
    expect(initialsOf(['one'])).toEqual([])
  })
})

describe('letterRuns', () => {
  it('gives runs of letters with the beginning and the end of a word', () => {
    expect(letterRuns('vision')).toEqual(['^vis', 'visi', 'isio', 'sion', 'ion$'])
    expect(letterRuns('a')).toEqual(['^a$'])
  })
})
