import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arxivApiId, arxivApiUrl, readArxivFeed } from '../../../src/sources/arxiv-api.ts'
import { crossrefUrl, doiAt, readCrossref } from '../../../src/sources/crossref.ts'

const ENTRY = `<entry>
    <id>http://arxiv.org/abs/2305.13169v2</id>
    <updated>2023-11-13T18:13:40Z</updated>
    <published>2023-05-22T15:57:53Z</published>
    <title>A Pretrainer's Guide to Training Data:
  Measuring &lt;Effects&gt; &#38; More</title>
    <summary>  Pretraining is the preliminary step. </summary>
    <author><name>Shayne Longpre</name></author><author><name>Gregory Yauney</name></author>
  </entry>`

describe('arXiv’s API', () => {
  it('is asked for many papers at once', () => {
    expect(arxivApiUrl(['2305.13169v1', 'math/0601001'])).toBe(
      'https://export.arxiv.org/api/query?id_list=2305.13169v1,math/0601001&max_results=2',
    )
  })

  it('is asked for the version that an address names, and for nothing but papers', () => {
    expect(arxivApiId('https://arxiv.org/abs/2305.13169v1')).toBe('2305.13169v1')
    expect(arxivApiId('https://arxiv.org/abs/math/0601001')).toBe('math/0601001')
    expect(arxivApiId('https://arxiv.org/list/cs.CL/recent')).toBeNull()
    expect(arxivApiId('https://example.org/abs/2305.13169')).toBeNull()
  })

  it('tells title, authors and abstract, dated by the version', () => {
    expect(readArxivFeed(`<feed>${ENTRY}</feed>`, ['2305.13169']).get('2305.13169')).toMatchObject({
      title: "A Pretrainer's Guide to Training Data: Measuring <Effects> & More",
      authors: ['Shayne Longpre', 'Gregory Yauney'],
      published: { year: 2023, month: 11, day: 13 },
      abstract: 'Pretraining is the preliminary step.',
    })
  })

  it('is not believed about papers that nobody asked for', () => {
    expect(readArxivFeed(`<feed>${ENTRY}</feed>`, ['2305.14314']).size).toBe(0)
    const error = '<entry><id>http://arxiv.org/api/errors#bad</id><title>Error</title></entry>'
    expect(readArxivFeed(error, ['2305.13169']).size).toBe(0)
  })

  it('may answer anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<entry>', '</entry>', '<id>', ENTRY, '&#9999999;', '<title>', 'x')),
        (parts) => {
          expect(readArxivFeed(parts.join(''), ['2305.13169']).size).toBeLessThan(2)
        },
      ),
    )
  })
})

describe('Crossref', () => {
  const doi = '10.1145/3442188.3445922'
  const answer = (message: object) => JSON.stringify({ status: 'ok', message: { DOI: doi, ...message } })

  it('is asked for the DOI that names a work', () => {
    expect(crossrefUrl(doi)).toBe('https://api.crossref.org/works/10.1145%2F3442188.3445922')
    expect(doiAt('https://dl.acm.org/doi/10.1145/3442188.3445922')).toBe(doi)
    expect(doiAt('https://arxiv.org/abs/2305.13169')).toBeNull()
    expect(doiAt('https://example.org/post')).toBeNull()
  })

  it('tells title, authors, venue, and the date that is known to the day', () => {
    const page = readCrossref(
      answer({
        title: ['On the <i>Dangers</i> of Stochastic Parrots &amp; more'],
        author: [{ given: 'Emily M.', family: 'Bender' }, { name: 'A Group' }, {}],
        'published-online': { 'date-parts': [[2021]] },
        'published-print': { 'date-parts': [[2021, 3, 3]] },
        'container-title': ['FAccT 2021'],
      }),
      doi,
    )
    expect(page).toMatchObject({
      title: 'On the Dangers of Stochastic Parrots & more',
      authors: ['Emily M. Bender', 'A Group'],
      published: { year: 2021, month: 3, day: 3 },
      venue: 'FAccT 2021',
    })
  })

  it('is not believed about another work, and may answer anything', () => {
    expect(readCrossref(answer({ DOI: '10.1/other', title: ['x'] }), doi)).toBeNull()
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (title, author, date) => {
        const page = readCrossref(answer({ title, author, issued: { 'date-parts': date } }), doi)
        expect(page === null || typeof page.title === 'string').toBe(true)
      }),
    )
    for (const text of ['', 'null', '[]', '{"message":7}', '<html>'])
      expect(readCrossref(text, doi)).toBeNull()
  })
})
