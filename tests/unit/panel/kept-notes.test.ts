import { expect, it } from 'vitest'
import { keptNotes } from '../../../panel/kept-notes.ts'
import type { EntryId } from '../../../src/model/library.ts'

/** A page's own storage, with somebody else's records in it. */
function storage(records: Record<string, string>, isFull = false): Storage {
  const named = { ...records }
  const methods = {
    getItem: (name: string) => named[name] ?? null,
    setItem(name: string, value: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      Object.assign(methods, { [name]: value })
      named[name] = value
    },
    removeItem: (name: string) => void delete named[name],
  }
  return new Proxy(methods, {
    ownKeys: () => Object.keys(named),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage
}

const id = 7 as EntryId

it('keeps a note until it is let go', () => {
  const kept = keptNotes(storage({ theme: 'dark' }))
  kept.keep(id, { text: 'a "note"\nof two lines', seen: '' })
  expect(kept.kept(id)).toEqual({ text: 'a "note"\nof two lines', seen: '' })
  expect(kept.keptEntries()).toEqual([id])
  kept.keep(id, null)
  expect([kept.kept(id), kept.keptEntries()]).toEqual([null, []])
})

it.each(['null', '"text"', '{"text":1,"seen":""}', '{', ''])(
  'takes nothing from a record like %s',
  (record) => {
    expect(keptNotes(storage({ 'note:7': record })).kept(id)).toBeNull()
  },
)

it('lets typing go on where there is no room', () => {
  const kept = keptNotes(storage({}, true))
  expect(() => kept.keep(id, { text: 'x', seen: '' })).not.toThrow()
})
