import { expect, it } from 'vitest'
import { shownFields, statusOf } from '../../../src/model/library.ts'
import { storableUrl } from '../../../src/model/url.ts'

const row = (written: 'unread' | 'reading' | 'read' | undefined, kept?: 'unread' | 'reading' | 'read') => ({
  fields: { title: 'A', url: '', ...(written && { status: written }) },
  kept: kept ? { status: kept } : {},
})

it('takes the status from the file when the file has one', () => {
  expect(statusOf(row('read', 'unread'))).toBe('read')
})

it('takes the status from the row when the list marks none', () => {
  expect(statusOf(row(undefined, 'read'))).toBe('read')
  expect(statusOf(row(undefined))).toBe('unread')
})

it('shows reading where the file can only say unread', () => {
  expect(statusOf(row('unread', 'reading'))).toBe('reading')
})

it('shows what only the row knows where the file says nothing', () => {
  const { title, tags, venue, status } = shownFields({
    fields: { title: 'A', url: '', tags: ['written'] },
    kept: { tags: ['kept'], venue: 'ICML 2024', status: 'reading', abstract: 'Long.' },
  })
  expect({ title, tags, venue, status }).toEqual({
    title: 'A',
    tags: ['written'],
    venue: 'ICML 2024',
    status: 'reading',
  })
})

it('stores web and file addresses only, without credentials', () => {
  expect(storableUrl('https://example.org/a')?.href).toBe('https://example.org/a')
  expect(storableUrl('file:///home/me/paper.pdf')?.protocol).toBe('file:')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://me:pw@example.org/', 'no url', '']) {
    expect(storableUrl(bad)).toBeNull()
  }
  expect(storableUrl(`https://example.org/${'a'.repeat(9000)}`)).toBeNull()
})
