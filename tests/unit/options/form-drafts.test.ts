import { describe, expect, it } from 'vitest'
import { formDrafts } from '../../../options/form-drafts.ts'
import { type Event, reduce } from '../../../options/reduce.ts'
import { openingLibrary } from '../../../options/state.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { madeRow } from '../popup/made-world.ts'

const row = madeRow(1, { notes: 'before' })

function opened(...events: Event[]) {
  const start: Event = { kind: 'openEntry', row }
  const { open } = [start, ...events].reduce(reduce, openingLibrary(DEFAULT_SETTINGS))
  if (!open) throw new Error('no form is open')
  return open
}

function boxOf(stored: Record<string, string> = {}) {
  const items = new Map(Object.entries(stored))
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => void items.set(name, text),
    removeItem: (name: string) => void items.delete(name),
  }
}

describe('what is typed into an entry’s form', () => {
  const typed = opened(
    { kind: 'edit', change: { note: 'half a thought', tags: ['new'] } },
    { kind: 'section', section: ['Elsewhere'] },
  )

  it('is there after a reload, over the entry as it is by then, with what others wrote beside it', () => {
    const box = boxOf()
    formDrafts(box).put(typed)
    const after = formDrafts(box)
    expect(after.openId()).toBe(row.id)
    const unsaved = after.get(row.id)
    if (!unsaved) throw new Error('nothing was kept')
    const now = madeRow(1, { notes: 'theirs', venue: 'ACL' })
    const start = reduce(openingLibrary(DEFAULT_SETTINGS), { kind: 'openEntry', row: now })
    expect(reduce(start, { kind: 'typed', unsaved }).open).toMatchObject({
      draft: { note: 'half a thought', tags: ['new'], venue: 'ACL' },
      section: ['Elsewhere'],
      theirs: { fields: { note: 'theirs' } },
    })
  })

  it('stays while another entry is open, and is gone once it is dropped', () => {
    const drafts = formDrafts(boxOf())
    drafts.put(typed)
    drafts.leave()
    expect(drafts.openId()).toBeNull()
    expect(drafts.get(row.id)?.fields).toEqual({ note: 'half a thought', tags: ['new'] })
    drafts.drop(row.id)
    expect(drafts.get(row.id)).toBeNull()
  })

  it('is nothing once all of it was taken out again', () => {
    const drafts = formDrafts(boxOf())
    drafts.put(typed)
    drafts.put(opened())
    expect(drafts.get(row.id)).toBeNull()
    expect(drafts.openId()).toBeNull()
  })

  it.each(['', '{', '[]', '{"fields":{"note":1},"seen":{},"move":null}', '{"fields":{},"seen":{}}'])(
    'is nothing where %j is stored',
    (stored) => {
      expect(formDrafts(boxOf({ 'form-1': stored, 'open-form': '1' })).openId()).toBeNull()
    },
  )

  it('does no harm where nothing can be stored', () => {
    const full = {
      ...boxOf(),
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(() => formDrafts(full).put(typed)).not.toThrow()
  })
})
