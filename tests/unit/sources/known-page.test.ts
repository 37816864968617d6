import { describe, expect, it } from 'vitest'
import { isPdfUrl, pageOfUrl } from '../../../src/sources/known-page.ts'

describe('a page known by its address alone', () => {
  it('of an arXiv PDF is a paper of its month, without a file name for a title', () => {
    expect(pageOfUrl('https://arxiv.org/pdf/2305.14314v1', '2305.14314v1.pdf')).toMatchObject({
      kind: 'paper',
      title: 'arxiv 2305.14314',
      published: { year: 2023, month: 5 },
    })
    expect(pageOfUrl('https://arxiv.org/pdf/hep-ph/9709356').published).toEqual({ year: 1997, month: 9 })
  })

  it('takes the title that the viewer shows, without the file name after it', () => {
    const url = 'https://arxiv.org/pdf/2305.14314'
    expect(pageOfUrl(url, 'QLoRA: Efficient Finetuning - 2305.14314').title).toBe(
      'QLoRA: Efficient Finetuning',
    )
  })

  it('of any other PDF has the file name made readable', () => {
    expect(pageOfUrl('https://example.org/papers/On%20computable_numbers.pdf')).toMatchObject({
      kind: 'paper',
      title: 'On computable numbers',
    })
    expect(pageOfUrl('file:///home/ada/a-mathematical-theory.pdf').title).toBe('a mathematical theory')
  })

  it('knows a PDF by its path', () => {
    expect(
      [
        'https://example.org/a.PDF?x',
        'https://example.org/pdf/1',
        'https://dl.acm.org/doi/epdf/10.1/2',
      ].every(isPdfUrl),
    ).toBe(true)
    expect(
      ['https://example.org/a.pdf.html', 'https://example.org/pdfs-of-ours', 'no url'].some(isPdfUrl),
    ).toBe(false)
  })
})
