import { describe, expect, it } from 'vitest'
import { type Known, probablySame } from '../../../../src/background/probable/same-work.ts'
import type { WorkKey } from '../../../../src/model/work-key.ts'

const at = (key: string, title: string, first?: string, year?: number): Known => ({
  key: key as WorkKey,
  title,
  ...(first && { authors: [first, 'Somebody Else'] }),
  ...(year && { date: { year } }),
})
const TITLE = 'Learning to Summarize with Human Feedback in the Wild'

describe('two addresses are probably one work', () => {
  it.each([
    ['Ada Lovelace', 'A. Lovelace'],
    ['Ada Lovelace', 'Lovelace, Ada'],
    ['Wei Li', 'Li Wei'],
    ['Kurt Gödel', 'K. Godel'],
    ['Martin King', 'Martin King Jr.'],
  ])('when titles agree and the first authors are %s and %s', (a, b) => {
    expect(probablySame(at('arxiv:1', TITLE, a), at('doi:10.1/x', TITLE.toUpperCase(), b))).toBe(true)
  })

  it('when one leaves out the other’s subtitle and the authors agree', () => {
    const long = 'Learning to summarize from feedback: a study'
    const short = 'Learning to Summarize from Feedback'
    expect(probablySame(at('arxiv:1', long, 'Ada Lovelace'), at('doi:10.1/x', short, 'A. Lovelace'))).toBe(
      true,
    )
    expect(probablySame(at('arxiv:1', long), at('doi:10.1/x', short))).toBe(false)
  })

  it('when a long title agrees and nobody knows the authors of one', () => {
    expect(
      probablySame(at('arxiv:1', TITLE, 'Ada Lovelace', 2023), at('openreview:a', TITLE, undefined, 2024)),
    ).toBe(true)
  })
})

describe('two addresses are two works', () => {
  it('when the first authors differ', () => {
    expect(probablySame(at('arxiv:1', TITLE, 'Ada Lovelace'), at('doi:10.1/x', TITLE, 'Grace Hopper'))).toBe(
      false,
    )
  })

  it('when their subtitles differ', () => {
    const part = (n: string) => `Learning to summarize from feedback: part ${n}`
    expect(
      probablySame(at('arxiv:1', part('I'), 'Ada Lovelace'), at('doi:10.1/x', part('II'), 'Ada Lovelace')),
    ).toBe(false)
  })

  it('when only a title that many share agrees', () => {
    const survey = 'A Survey of Large Language Models for Code'
    expect(probablySame(at('arxiv:1', survey), at('doi:10.1/x', survey))).toBe(false)
    expect(probablySame(at('arxiv:1', 'Deep learning'), at('doi:10.1/x', 'Deep learning'))).toBe(false)
    expect(probablySame(at('web:a.example', TITLE), at('web:b.example', TITLE))).toBe(false)
    expect(
      probablySame(at('arxiv:1', TITLE, undefined, 2009), at('doi:10.1/x', TITLE, undefined, 2024)),
    ).toBe(false)
  })

  it('when one archive gives each an id of its own', () => {
    expect(probablySame(at('arxiv:1', TITLE, 'Ada Lovelace'), at('arxiv:2', TITLE, 'Ada Lovelace'))).toBe(
      false,
    )
  })

  it('when they are one already', () => {
    expect(probablySame(at('arxiv:1', TITLE, 'Ada Lovelace'), at('arxiv:1', TITLE, 'Ada Lovelace'))).toBe(
      false,
    )
  })
})
