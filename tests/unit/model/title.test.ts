import { describe, expect, it } from 'vitest'
import { headOfTitle, plainTitle, titleHashes } from '../../../src/model/title.ts'

describe('a plain title', () => {
  it.each([
    ['Attention Is All You Need', 'Attention is all you need.'],
    ['On the “Naïve” Bayes Classifier', 'On the Naive Bayes classifier'],
    ['Search & Rescue: A Study', 'Search and rescue – a study'],
    ['{BERT}: Pre-training', 'BERT: Pre‐training'],
    ["Gödel's Theorem", 'Godel’s theorem'],
  ])('is the same for %s and %s', (a, b) => {
    expect(plainTitle(a)).toBe(plainTitle(b))
  })

  it.each([
    ['Learning C++', 'Learning C'],
    ['On things, part I', 'On things, part II'],
    ['Ein Maß', 'Ein Mast'],
    ['かく', 'がく'],
  ])('is another for %s and %s', (a, b) => {
    expect(plainTitle(a)).not.toBe(plainTitle(b))
  })
})

describe('the head of a title', () => {
  it('stands before a subtitle, when it says enough alone', () => {
    expect(headOfTitle('Learning to summarize from feedback: a study of many things')).toBe(
      'learning to summarize from feedback',
    )
    expect(headOfTitle('BERT: Pre-training of deep bidirectional transformers')).toBeNull()
    expect(headOfTitle('Attention is all you need')).toBeNull()
  })
})

describe('the hashes of a title', () => {
  it('are shared by its forms, and by its head with a title without subtitle', () => {
    expect(titleHashes('Attention Is All You Need!')).toEqual(titleHashes('attention is all you need'))
    const [alone] = titleHashes('Learning to summarize from feedback')
    expect(titleHashes('Learning to Summarize from Feedback: A Study')).toContain(alone)
  })

  it('are none of a title that names too many things', () => {
    expect(titleHashes('Notes')).toEqual([])
    expect(titleHashes('')).toEqual([])
  })
})
