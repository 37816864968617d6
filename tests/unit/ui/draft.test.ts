import { describe, expect, it } from 'vitest'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'
import type { Page } from '../../../src/model/page.ts'
import { draftOfPage, draftOfRow, draftProblem, filled } from '../../../src/ui/draft.ts'
import { changesOfDraft, entryOfDraft, keptOfDraft } from '../../../src/ui/draft-changes.ts'

const page: Page = {
  kind: 'paper',
  url: 'https://arxiv.org/abs/1706.03762',
  title: 'Attention Is\n  All You Need',
  authors: ['Vaswani, Ashish', 'Shazeer, Noam'],
  published: { year: 2023, month: 8, day: 2 },
  siteName: 'arXiv',
  abstract: 'The dominant sequence transduction models',
  links: [{ label: 'code', url: 'https://github.com/tensorflow/tensor2tensor' }],
}

const row: EntryRow = {
  id: 3 as EntryId,
  listId: 'list' as ListId,
  key: null,
  section: ['Theory'],
  layout: 'bullet',
  fields: { title: 'A post', url: 'https://example.org/a', tags: ['ood'], date: { year: 2024 } },
  kept: { authors: ['Ada'], status: 'reading' },
  addedAt: 0,
}

describe('a draft of a page', () => {
  it('holds its facts as the fields show them, the title on one line', () => {
    const draft = draftOfPage(page)
    expect(draft.title).toBe('Attention Is All You Need')
    expect(draft.authors).toBe('Vaswani, Ashish; Shazeer, Noam')
    expect(draft.date).toBe('2023-08-02')
  })

  it('becomes an entry without blank fields, and keeps for the row what a list may have no place for', () => {
    const draft = { ...draftOfPage(page), tags: ['attention'], note: ' read it \n' }
    expect(entryOfDraft(draft, page)).toEqual({
      title: 'Attention Is All You Need',
      url: page.url,
      siteName: 'arXiv',
      date: { year: 2023, month: 8, day: 2 },
      authors: ['Vaswani, Ashish', 'Shazeer, Noam'],
      tags: ['attention'],
      status: 'unread',
      notes: 'read it',
    })
    expect(keptOfDraft(draft, page)).toEqual({
      status: 'unread',
      authors: ['Vaswani, Ashish', 'Shazeer, Noam'],
      abstract: page.abstract,
      links: page.links,
    })
  })

  it('takes what is read later into the fields that were not touched, and no other', () => {
    const typed = { ...draftOfPage({ ...page, title: '1706.03762', authors: [] }), title: 'Mine' }
    const later = filled(typed, draftOfPage(page), new Set(['title'] as const))
    expect(later.title).toBe('Mine')
    expect(later.authors).toBe('Vaswani, Ashish; Shazeer, Noam')
  })
})

describe('a draft of an entry', () => {
  it('shows what the row alone keeps', () => {
    expect(draftOfRow(row)).toMatchObject({ authors: 'Ada', status: 'reading', date: '2024', tags: ['ood'] })
  })

  it('asks for changes of the changed fields alone, null where one was cleared', () => {
    const before = draftOfRow(row)
    expect(changesOfDraft(before, before)).toEqual({})
    const after = { ...before, date: '', tags: [], note: 'good', status: 'read' as const }
    expect(changesOfDraft(before, after)).toEqual({ date: null, tags: null, notes: 'good', status: 'read' })
  })
})

describe('a draft that cannot be saved', () => {
  const draft = draftOfPage(page)

  it('says which field is in the way', () => {
    expect(draftProblem(draft)).toBeNull()
    expect(draftProblem({ ...draft, title: '  ' })).toBe('titleMissing')
    expect(draftProblem({ ...draft, url: 'javascript:alert(1)' })).toBe('urlUnsafe')
    expect(draftProblem({ ...draft, date: '4/5/2024' })).toBe('dateUnclear')
  })

  it('is not one for having no link or no date', () => {
    expect(draftProblem({ ...draft, url: '', date: '' })).toBeNull()
  })
})
