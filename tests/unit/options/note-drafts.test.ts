import { describe, expect, it } from 'vitest'
import { noteDrafts } from '../../../options/pane/note-drafts.ts'
import type { EntryId } from '../../../src/model/library.ts'

const ID = 7 as EntryId

function boxOf(stored: Record<string, string> = {}) {
  const items = new Map(Object.entries(stored))
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => void items.set(name, text),
    removeItem: (name: string) => void items.delete(name),
  }
}

describe('a note that is not saved yet', () => {
  it('is there again until it is dropped', () => {
    const drafts = noteDrafts(boxOf())
    drafts.put(ID, { base: 'before', text: 'half a thought' })
    expect(drafts.get(ID, 'before')).toEqual({ base: 'before', text: 'half a thought' })
    expect(drafts.get(8 as EntryId, '')).toBeNull()
    drafts.drop(ID)
    expect(drafts.get(ID, 'before')).toBeNull()
  })

  it('is none any more when it arrived while the page went, in the form of its list', () => {
    const drafts = noteDrafts(boxOf())
    drafts.put(ID, { base: 'before', text: 'half a thought' })
    expect(drafts.get(ID, '- half a thought')).toBeNull()
    expect(drafts.get(ID, '- what somebody else wrote')).not.toBeNull()
  })

  it.each(['', '{', '[]', '"text"', '{"base":1,"text":2}', '{"text":"no base"}', 'null'])(
    'is none where %j is stored',
    (stored) => {
      expect(noteDrafts(boxOf({ 'note-7': stored })).get(ID, '')).toBeNull()
    },
  )

  it('does no harm where nothing can be stored', () => {
    const full = {
      ...boxOf(),
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(() => noteDrafts(full).put(ID, { base: '', text: 'x'.repeat(100) })).not.toThrow()
  })
})
