import type { ChangeAnswer, OpenPage, Refusal } from '../src/messages/protocol.ts'
import type { QuotedRecord } from '../src/messages/quoted-record.ts'
import { type WordName, word } from '../src/messages/words.ts'
import type { EntryRow, Place } from '../src/model/library.ts'
import type { Page } from '../src/model/page.ts'
import type { Event } from './event.ts'
import { reduce } from './reduce.ts'
import { type Done, OPENING, type Popup } from './state.ts'
import { type Typed, typedIn, withTyped } from './typed.ts'
import { entryView, withQuoted } from './views.ts'
import type { Ways } from './ways.ts'

/** The popup as it is now, and the few things that everything done in it needs. */
export interface Desk {
  readonly ways: Ways
  /** The page of the tab, while it is read and after; null when it cannot be read. */
  reading: Promise<OpenPage | null>
  /** What was typed here before the popup was last closed; for the first view only. */
  typed: Promise<Typed | null>
  /** What was quoted from the page a moment ago; for its entry's first view only. */
  quoted: Promise<QuotedRecord | null>
  popup(): Popup
  send(event: Event): void
  /** Says why something was refused, in the worker's words. */
  refuse(refusal: Refusal): void
  /** Does something that may fail; the failure is told in these words, and what is on the screen stays. */
  guarded(failure: WordName, doing: () => Promise<void>): Promise<void>
  /** A change is under way. */
  begin(): void
  /** What came of a change: its way back when it was made, null when it was refused. */
  settle(answer: ChangeAnswer, what: Done['what']): Done | null
  /** Opens on the entries at these places; false when none of them is there any more. */
  showEntry(places: readonly Place[], page: Page | null, done: Done | null): Promise<boolean>
}

/** Makes the popup's desk; `show` draws the popup after every event. */
export function makeDesk(ways: Ways, show: (popup: Popup) => void): Desk {
  let popup = OPENING
  const desk: Desk = {
    ways,
    reading: Promise.resolve(null),
    typed: Promise.resolve(null),
    quoted: Promise.resolve(null),
    popup: () => popup,
    send(event) {
      popup = reduce(popup, event)
      show(popup)
      keepTyped(ways, popup, event)
      ways.mark('ready', popup.view.kind !== 'opening')
    },
    refuse({ reason, fills = [] }) {
      desk.send({ kind: 'problem', problem: word(reason, ...fills) })
    },
    async guarded(failure, doing) {
      try {
        await doing()
      } catch {
        desk.send({ kind: 'problem', problem: word(failure) })
      }
    },
    begin() {
      ways.mark('saved', false)
      desk.send({ kind: 'busy' })
    },
    settle(answer, what) {
      if (answer.kind === 'refused') desk.refuse(answer)
      if (answer.kind !== 'changed') return null
      ways.mark('saved', true)
      return { what, undo: answer.undo, line: answer.line }
    },
    async showEntry(places, page, done) {
      const found = await Promise.all(places.map((place) => ways.entry(place.entryId)))
      const view = entryView(
        found.flatMap((row: EntryRow | null) => row ?? []),
        0,
        page,
      )
      const typed = await desk.typed
      const { scene } = popup
      if (view && scene)
        desk.send({
          kind: 'show',
          view: withTyped(withQuoted({ ...view, done }, await desk.quoted), typed, scene),
        })
      return view !== null
    },
  }
  return desk
}

/** A popup closes at any click beside it: what is typed is kept for its page until it is saved. */
function keepTyped(ways: Ways, { scene, view }: Popup, { kind }: Event): void {
  // What is typed about the page itself waits behind the choice.
  if (!scene || view.kind === 'pick') return
  const isTyping = kind === 'edit' || kind === 'section' || kind === 'list' || kind === 'under'
  const isSaved = kind === 'show' && (view.kind === 'done' || (view.kind === 'entry' && view.done !== null))
  if (isTyping || isSaved) ways.keepTyped(scene.tab, typedIn(view))
}
