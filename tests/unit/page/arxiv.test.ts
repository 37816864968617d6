import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { fixturePage } from '../../support/page-fixture.ts'

const read = (url: string) => readPage(fixturePage('arxiv-abs-v2', url), url)

describe('an arXiv abstract page', () => {
  const page = read('https://arxiv.org/abs/2305.13169')

  it('is a paper with its title, authors and abstract', () => {
    expect(page).toMatchObject({
      kind: 'paper',
      title:
        "A Pretrainer's Guide to Training Data: Measuring the Effects of Data Age, Domain Coverage, Quality, & Toxicity",
      authors: ['Shayne Longpre', 'Gregory Yauney', 'Emily Reif'],
      siteName: 'arXiv',
      canonicalUrl: 'https://arxiv.org/abs/2305.13169',
    })
    expect(page.abstract).toMatch(/^Pretraining is the preliminary/)
  })

  it('is dated by the last version, with the first one beside it', () => {
    expect(page.published).toEqual({ year: 2023, month: 11, day: 13 })
    expect(page.firstPublished).toEqual({ year: 2023, month: 5, day: 22 })
  })

  it('is dated by the version that the address names', () => {
    const first = read('https://arxiv.org/abs/2305.13169v1')
    expect(first.published).toEqual({ year: 2023, month: 5, day: 22 })
    expect(first.firstPublished).toBeUndefined()
  })

  it('tells the venue from its comments, as lists write it', () => {
    expect(page.venue).toBe('NAACL 2024')
  })

  it('offers the code that its abstract links', () => {
    expect(page.links).toEqual([{ label: 'code', url: 'https://github.com/example/pretrainers-guide' }])
  })
})

describe('an arXiv HTML paper', () => {
  const url = 'https://arxiv.org/html/2305.14314v1'
  const page = readPage(fixturePage('arxiv-html', url), url)

  it('gives title, authors and abstract without notes and affiliations', () => {
    expect(page).toMatchObject({
      kind: 'paper',
      title: 'QLoRA: Efficient Finetuning of Quantized LLMs',
      authors: ['Tim Dettmers', 'Artidoro Pagnoni', 'Ari Holtzman', 'Luke Zettlemoyer'],
      abstract: 'We present QLoRA, an efficient finetuning approach.',
    })
  })

  it('is dated by its watermark', () => {
    expect(page.published).toEqual({ year: 2023, month: 5, day: 23 })
  })
})
