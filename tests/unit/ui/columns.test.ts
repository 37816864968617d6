import { describe, expect, it } from 'vitest'
import type { Page } from '../../../src/model/page.ts'
import { columnsAt, withPageCells } from '../../../src/ui/columns.ts'
import { draftOfPage } from '../../../src/ui/draft.ts'

const page: Page = {
  kind: 'paper',
  url: 'https://a.org/',
  title: 'T',
  authors: [],
  links: [],
  abstract: 'On\n it.',
}
const sections = [
  { path: ['Papers'], count: 2, columns: ['Abstract', 'Importance'] },
  { path: ['Blogs'], count: 1 },
]

describe('the columns of an entry', () => {
  it('are those of its section, and those in which it says something itself', () => {
    expect(columnsAt(sections, ['Papers'], { Year: '2024' })).toEqual(['Abstract', 'Importance', 'Year'])
    expect(columnsAt(sections, ['Blogs'], {})).toEqual([])
  })

  it('take the abstract from the page on one line, unless the person wrote or cleared it', () => {
    const draft = draftOfPage(page)
    expect(withPageCells(draft, ['Abstract', 'Importance'], page).cells).toEqual({ Abstract: 'On it.' })
    const cleared = { ...draft, cells: { Abstract: '' } }
    expect(withPageCells(cleared, ['Abstract'], page).cells).toEqual({ Abstract: '' })
    expect(withPageCells(draft, ['Importance'], page)).toBe(draft)
  })
})
