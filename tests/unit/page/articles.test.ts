import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { fixturePage } from '../../support/page-fixture.ts'

const read = (name: string, url: string) => readPage(fixturePage(name, url), url)

describe('a blog post', () => {
  it('with JSON-LD gives title, author, date and site', () => {
    const url = 'https://lilianweng.github.io/posts/2023-03-15-prompt-engineering/?utm_source=x'
    expect(read('blog-json-ld', url)).toMatchObject({
      kind: 'article',
      title: 'Prompt Engineering',
      authors: ['Lilian Weng'],
      published: { year: 2023, month: 3, day: 15 },
      siteName: "Lil'Log",
      canonicalUrl: 'https://lilianweng.github.io/posts/2023-03-15-prompt-engineering/',
    })
  })

  it('with microformats, in German, gives the same', () => {
    expect(read('blog-h-entry', 'https://rechenwerk.example/index-kosten/')).toMatchObject({
      kind: 'article',
      title: 'Was ein Index kostet',
      authors: ['Ada Beispiel'],
      published: { year: 2024, month: 3, day: 3 },
      siteName: 'Rechenwerk',
    })
  })
})
