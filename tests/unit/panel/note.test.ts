import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type KeptNote, type NoteWays, openNote, PAUSE } from '../../../panel/note.ts'
import type { NoteAnswer } from '../../../src/messages/notes-protocol.ts'
import type { UndoToken } from '../../../src/messages/protocol.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'

const ID = 7 as EntryId
const listId = 'list' as ListId

beforeEach(() => void vi.useFakeTimers())

/** A library with one note that reads back as an item of a list, and what is kept in the page. */
function world(stands = '') {
  const kept = new Map<EntryId, KeptNote>()
  const library = { note: stands, saves: [] as string[], joins: [] as (UndoToken | undefined)[], points: 0 }
  const fault: { now: 'none' | 'refused' | 'dead' | 'diesAfter' } = { now: 'none' }
  const form = (text: string) => (text === '' || text.startsWith('- ') ? text : `- ${text}`)
  const ways: NoteWays = {
    async save({ notes, seen, joins }): Promise<NoteAnswer> {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (fault.now === 'dead') throw new Error('the worker died')
      if (fault.now === 'refused') return { kind: 'refused', reason: 'refusalStorage', fills: ['Quota'] }
      if (form(notes) === library.note) return { kind: 'noted', notes: library.note, undo: null }
      if (library.note !== seen) return { kind: 'elsewhere', notes: library.note }
      library.note = form(notes)
      library.saves.push(notes)
      library.joins.push(joins)
      if (fault.now === 'diesAfter') throw new Error('the worker died')
      const restorePoint = joins?.restorePoint ?? ++library.points
      return { kind: 'noted', notes: library.note, undo: { listId, restorePoint } }
    },
    kept: (id) => kept.get(id) ?? null,
    keep: (id, note) => void (note ? kept.set(id, note) : kept.delete(id)),
    after(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    now: Date.now,
  }
  const open = () => openNote(ways, ID, library.note, () => {})
  return { kept, library, fault, open }
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a note that is typed', () => {
  it('is saved once, a moment after the last key', async () => {
    const { library, kept, open } = world()
    const note = open()
    for (const text of ['l', 'le', 'les', 'less']) {
      note.type(text)
      await wait(100)
    }
    expect(library.saves).toEqual([])
    expect(kept.get(ID)).toEqual({ text: 'less', seen: '' })
    await wait(PAUSE)
    expect(library.saves).toEqual(['less'])
    expect(note.state()).toEqual({ kind: 'saved' })
    expect(note.text()).toBe('less')
    expect(kept.size).toBe(0)
  })

  it('is saved at once when it is left', async () => {
    const { library, open } = world()
    const note = open()
    note.type('less')
    const left = note.leave()
    await wait(60)
    await left
    expect(library.saves).toEqual(['less'])
  })

  it('keeps what is typed while a save is under way, and saves it after', async () => {
    const { library, kept, open } = world()
    const note = open()
    note.type('less')
    await wait(PAUSE + 10)
    note.type('less is')
    await wait(60)
    expect(kept.get(ID)?.text).toBe('less is')
    await wait(PAUSE + 60)
    expect(library.saves).toEqual(['less', 'less is'])
    expect(note.state().kind).toBe('saved')
  })

  it('is one step back as long as it is typed in one go', async () => {
    const { library, open } = world()
    const note = open()
    for (const text of ['a', 'ab', 'abc']) {
      note.type(text)
      await wait(PAUSE + 100)
    }
    expect(library.points).toBe(1)
    await wait(20_000)
    note.type('abc d')
    await wait(PAUSE + 100)
    expect(library.points).toBe(2)
    await note.leave()
    note.type('abc de')
    await wait(PAUSE + 100)
    expect(library.points).toBe(3)
  })

  it('writes nothing when it comes back to what stands', async () => {
    const { library, kept, open } = world('- a')
    const note = open()
    note.type('- ab')
    note.type('- a')
    await wait(PAUSE + 100)
    expect(library.saves).toEqual([])
    expect(kept.size).toBe(0)
    expect(note.state().kind).toBe('saved')
  })
})

describe('a save that fails', () => {
  it('leaves the text here, says why, and is tried again', async () => {
    const { library, kept, fault, open } = world()
    fault.now = 'refused'
    const note = open()
    note.type('less')
    await wait(PAUSE + 100)
    expect(note.state()).toMatchObject({ kind: 'waiting', why: { reason: 'refusalStorage' } })
    expect(kept.get(ID)?.text).toBe('less')
    fault.now = 'none'
    await wait(3000)
    expect(library.note).toBe('- less')
    expect(note.state().kind).toBe('saved')
    expect(kept.size).toBe(0)
  })

  it('because the worker died loses nothing, and what was stored all the same is not stored twice', async () => {
    const { library, fault, open } = world()
    const note = open()
    fault.now = 'diesAfter'
    note.type('less')
    await wait(PAUSE + 100)
    expect(note.state()).toEqual({ kind: 'waiting', why: null })
    fault.now = 'none'
    await wait(3000)
    expect(library.saves).toEqual(['less'])
    expect(note.state().kind).toBe('saved')
  })

  it('is made up for when the panel opens again', async () => {
    const { library, kept, fault, open } = world('- a')
    fault.now = 'dead'
    open().type('- a\n- b')
    await wait(PAUSE + 100)
    fault.now = 'none'
    const note = open()
    expect(note.text()).toBe('- a\n- b')
    await wait(100)
    expect(library.note).toBe('- a\n- b')
    expect(kept.size).toBe(0)
  })
})

describe('a note that somebody else changes', () => {
  it('is shown as it is now while nothing was typed', async () => {
    const { open } = world('- a')
    const note = open()
    note.hear('- a\n- _"quote"_')
    expect(note.text()).toBe('- a\n- _"quote"_')
    expect(note.state().kind).toBe('still')
  })

  it('keeps a quote that was added while something was typed', async () => {
    const { library, open } = world()
    const note = open()
    note.type('less')
    await wait(PAUSE + 100)
    note.type('less is more')
    library.note = '- less\n- _"quote"_'
    note.hear(library.note)
    expect(note.text()).toBe('less is more')
    await wait(PAUSE + 300)
    expect(note.text()).toBe('less is more\n- _"quote"_')
    expect(library.saves.at(-1)).toBe('less is more\n- _"quote"_')
  })

  it('is never written over: the person chooses, and what was typed stays meanwhile', async () => {
    const { library, kept, open } = world('- one\n- two')
    const note = open()
    note.type('- one\n- twice')
    library.note = '- one\n- two times'
    await wait(PAUSE + 100)
    expect(note.state()).toEqual({ kind: 'elsewhere', theirs: '- one\n- two times' })
    note.type('- one\n- twice!')
    await wait(PAUSE + 100)
    expect(library.note).toBe('- one\n- two times')
    expect(kept.get(ID)?.text).toBe('- one\n- twice!')
    note.settle('mine')
    await wait(PAUSE + 100)
    expect(library.note).toBe('- one\n- twice!')
  })

  it('is put together with what was typed when the person says so', async () => {
    const { library, open } = world('- one')
    const note = open()
    note.type('- uno')
    library.note = '- eins'
    await wait(PAUSE + 100)
    note.settle('both')
    await wait(PAUSE + 100)
    expect(library.note).toBe('- eins\n- uno')
  })

  it('is taken over when the person says so', async () => {
    const { library, kept, open } = world('- one')
    const note = open()
    note.type('- uno')
    library.note = '- eins'
    await wait(PAUSE + 100)
    note.settle('theirs')
    expect(note.text()).toBe('- eins')
    expect(kept.size).toBe(0)
    await wait(PAUSE + 100)
    expect(library.saves).toEqual([])
  })
})
