import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PdfFront, PdfLine } from '../../../../src/page/pdf/front.ts'
import { readFront } from '../../../../src/page/pdf/read-front.ts'

const url = 'https://people.example.edu/~ada/files/nips17_final2.pdf'

const line = (text: string, size = 10, top = 0.1, level = true): PdfLine => ({ text, size, top, level })

const ATTENTION = [
  line('arXiv:1706.03762v7 [cs.CL] 2 Aug 2023', 20, 0.1, false),
  line('Provided proper attribution is provided, Google hereby grants permission', 9, 0.05),
  line('Attention Is All You Need', 17, 0.15),
  line('Ashish Vaswani∗, Noam Shazeer∗, Niki Parmar∗', 10, 0.25),
  line('Google Brain', 10, 0.27),
  line('Abstract', 12, 0.4),
]

const read = (front: Partial<PdfFront>) => readFront({ title: '', author: '', lines: [], ...front }, url)

describe('a PDF of no known source', () => {
  it('has the title that stands largest at the top of its first page, and the names below it', () => {
    expect(read({ lines: ATTENTION.slice(1) })).toMatchObject({
      kind: 'paper',
      url,
      title: 'Attention Is All You Need',
      authors: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar'],
      links: [],
    })
  })

  it('has the title of its own information when the page shows it', () => {
    const lines = [
      line('TECHNICAL REPORT SERIES', 20),
      line('On Computable Numbers, with an', 14),
      line('Application', 14),
    ]
    const title = 'On Computable Numbers, with an Application'
    expect(read({ title, lines })?.title).toBe(title)
  })

  it('is not called by what a program or a template put there', () => {
    for (const title of [
      'Microsoft Word - final2.doc',
      'untitled',
      'paper.dvi',
      'Instructions for ACL Proceedings',
      'main',
    ]) {
      expect(read({ title, lines: ATTENTION })?.title).toBe('Attention Is All You Need')
    }
  })

  it('is called by its information when the page is a picture', () => {
    expect(read({ title: 'A Mathematical Theory of Communication', author: 'C. E. Shannon' })).toMatchObject({
      title: 'A Mathematical Theory of Communication',
      authors: ['C. E. Shannon'],
    })
  })

  it('joins the lines of a title, and a word that was parted', () => {
    const lines = [
      line('A Very Long Title about Transfor-', 16, 0.1),
      line('mers and Their Kin', 16, 0.13),
      line('Someone', 10, 0.2),
    ]
    expect(read({ lines })?.title).toBe('A Very Long Title about Transformers and Their Kin')
  })

  it('takes no affiliation for an author', () => {
    const lines = [
      line('A Study of Studies', 16),
      line('University of Example', 10),
      line('Ada Lovelace', 10),
    ]
    expect(read({ lines })?.authors).toEqual([])
  })

  it('offers the work whose name is printed on it, dated by arXiv’s stamp', () => {
    expect(read({ lines: ATTENTION })).toMatchObject({
      doi: '10.48550/arXiv.1706.03762',
      published: { year: 2023, month: 8, day: 2 },
      links: [{ label: 'arXiv', url: 'https://arxiv.org/abs/1706.03762' }],
    })
    const acm = [line('A Study of Studies', 16), line('https://doi.org/10.1145/3442188.3445922.', 8)]
    expect(read({ lines: acm })).toMatchObject({
      links: [{ label: 'DOI', url: 'https://doi.org/10.1145/3442188.3445922' }],
    })
  })

  it('offers nothing when several works are named', () => {
    const lines = [line('A Study of Studies', 16), line('doi:10.1145/1.2', 8), line('doi:10.1145/3.4', 8)]
    expect(read({ lines })?.links).toEqual([])
  })

  it('says nothing when it shows nothing', () => {
    expect(read({ title: 'Microsoft Word - x.doc' })).toBeNull()
  })

  it('may hold anything', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('arXiv:9999.99999v1', 'doi:10.1/x', '\u0000\u202e', '1'.repeat(5000)),
    )
    const size = fc.oneof(fc.double(), fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY))
    const lines = fc.array(fc.record({ text, size, top: size, level: fc.boolean() }))
    fc.assert(
      fc.property(text, text, lines, (title, author, lines) => {
        const page = readFront({ title, author, lines }, url)
        expect(page === null || page.title.length <= 600).toBe(true)
      }),
    )
  })
})
