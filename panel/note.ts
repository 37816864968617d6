import type { NoteAnswer } from '../src/messages/notes-protocol.ts'
import type { Protocol, Refusal, UndoToken } from '../src/messages/protocol.ts'
import type { EntryId } from '../src/model/library.ts'
import { joinNotes } from './join-notes.ts'

/** How long nothing is typed before a note is saved, in milliseconds. */
export const PAUSE = 600

/** Saves that follow each other within this time are taken back in one step, in milliseconds. */
const ONE_GO = 10_000

/** How long after a refusal the save is tried again, in milliseconds; the last one over and over. */
const TRY_AGAIN = [2000, 10_000, 60_000]

/** How a note that is shown stands to the library's. */
export type NoteState =
  /** Nothing was typed. */
  | { readonly kind: 'still' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** Kept here, and tried again; null when the worker did not answer. */
  | { readonly kind: 'waiting'; readonly why: Refusal | null }
  /** Somebody else changed the same words meanwhile: the person chooses. */
  | { readonly kind: 'elsewhere'; readonly theirs: string }

/** A note that was typed and is not known to be in the library. */
export interface KeptNote {
  readonly text: string
  /** The library's note that it was typed over. */
  readonly seen: string
}

/** What a note takes from the world. */
export interface NoteWays {
  save(ask: Protocol['saveNote']['ask']): Promise<NoteAnswer>
  /** What was typed here before and never saved; survives the browser. */
  kept(entryId: EntryId): KeptNote | null
  /** Keeps what is typed, at once; null lets it go. */
  keep(entryId: EntryId, note: KeptNote | null): void
  /** Runs something after so many milliseconds; returns what calls it off. */
  after(ms: number, run: () => void): () => void
  /** Milliseconds since the epoch. */
  now(): number
}

/** A note that is open for typing. */
export interface OpenNote {
  readonly entryId: EntryId
  text(): string
  state(): NoteState
  type(text: string): void
  /** Saves what is typed now; resolves when that is stored or known to wait. */
  flush(): Promise<void>
  /** The same, and what is typed next is a step of its own. */
  leave(): Promise<void>
  /** The entry's note in the library may be another by now. */
  hear(notes: string): void
  /** Chooses between what was typed here and what somebody else wrote. */
  settle(keep: 'mine' | 'theirs' | 'both'): void
}

/**
 * Opens a note: saved a moment after each pause in typing, kept here from the first key until it is stored, tried again
 * when that fails, and never written over what somebody else wrote.
 * @param stands the note as the library has it
 * @param show called after each change of text or state
 */
export function openNote(ways: NoteWays, entryId: EntryId, stands: string, show: () => void): OpenNote {
  const kept = ways.kept(entryId)
  let text = kept?.text ?? stands
  let seen = kept?.seen ?? stands
  /** The typed text that is in the library as `seen`. */
  let stored = seen
  let state: NoteState = { kind: 'still' }
  let last: { readonly undo: UndoToken; readonly at: number } | null = null
  let failures = 0
  let callOff = () => {}
  let sending: Promise<void> | null = null

  const turn = (next: NoteState) => {
    state = next
    show()
  }
  const soon = (ms: number) => {
    callOff()
    callOff = ways.after(ms, () => void flush())
  }
  const settled = () => {
    if (ways.kept(entryId)?.text === text) ways.keep(entryId, null)
  }
  const overtaken = (notes: string) => {
    const joined = joinNotes({ before: stored, after: text }, { before: seen, after: notes })
    if (joined === null) return turn({ kind: 'elsewhere', theirs: notes })
    text = joined
    seen = stored = notes
    ways.keep(entryId, { text, seen })
    turn({ kind: 'typing' })
    soon(0)
  }
  const noted = (sent: string, { notes, undo }: NoteAnswer & { kind: 'noted' }) => {
    failures = 0
    seen = notes
    stored = sent
    if (undo) last = { undo, at: ways.now() }
    if (text === sent) {
      settled()
      return turn({ kind: 'saved' })
    }
    ways.keep(entryId, { text, seen })
    turn({ kind: 'typing' })
    soon(PAUSE)
  }
  const send = async () => {
    const sent = text
    const joins = last && ways.now() - last.at < ONE_GO ? { joins: last.undo } : {}
    turn({ kind: 'saving' })
    const answer = await ways.save({ entryId, notes: sent, seen, ...joins }).catch(() => null)
    if (answer?.kind === 'noted') return noted(sent, answer)
    if (answer?.kind === 'elsewhere') return overtaken(answer.notes)
    turn({ kind: 'waiting', why: answer })
    soon(TRY_AGAIN[Math.min(failures++, TRY_AGAIN.length - 1)] ?? PAUSE)
  }
  const flush = async () => {
    callOff()
    while (sending) await sending
    if (state.kind === 'elsewhere') return
    if (text === stored) {
      settled()
      return state.kind === 'typing' ? turn({ kind: 'saved' }) : undefined
    }
    sending = send().finally(() => {
      sending = null
    })
    await sending
  }

  if (kept) {
    state = { kind: 'typing' }
    soon(0)
  }
  return {
    entryId,
    text: () => text,
    state: () => state,
    type(typed) {
      text = typed
      ways.keep(entryId, { text, seen })
      if (state.kind === 'elsewhere') return show()
      turn({ kind: 'typing' })
      soon(PAUSE)
    },
    flush,
    async leave() {
      await flush()
      last = null
    },
    hear(notes) {
      if (notes === seen || text !== stored || sending) return
      text = seen = stored = notes
      turn({ kind: 'still' })
    },
    settle(keep) {
      if (state.kind !== 'elsewhere') return
      const { theirs } = state
      seen = stored = theirs
      if (keep === 'theirs') {
        text = theirs
        ways.keep(entryId, null)
        return turn({ kind: 'still' })
      }
      if (keep === 'both') text = putTogether(theirs, text)
      ways.keep(entryId, { text, seen })
      turn({ kind: 'typing' })
      soon(0)
    },
  }
}

/** One note below the other: items go on, prose begins anew. */
function putTogether(above: string, below: string): string {
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(below)
  return `${above.trimEnd()}${isItem ? '\n' : '\n\n'}${below}`
}
