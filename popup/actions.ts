import type { ProbablePlace } from '../src/messages/protocol.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Draft } from '../src/ui/draft.ts'
import { openSaved, removeEntry, undoChange, updateEntry } from './change-entry.ts'
import { changeSettings, isMarkedSite } from './change-settings.ts'
import type { Desk } from './desk.ts'
import type { Event } from './event.ts'
import { hostsIn } from './hosts.ts'
import { addElsewhere, allowSite, openPopup } from './open-popup.ts'
import { pickFrom, savePicked, undoPicked } from './pick-works.ts'
import { proposeAgain } from './propose.ts'
import { previewSave, savePage } from './save-page.ts'
import type { Done, Host, PickedView, SaveView } from './state.ts'
import { tellSame } from './tell-same.ts'

/** What a person can do in the popup. */
export interface Actions {
  readonly send: (event: Event) => void
  /** Saves the page, with a change made by the way. */
  readonly save: (extra?: Partial<Draft>) => void
  /** The entries of a section in which the page could be nested. */
  readonly hosts: (view: SaveView) => Promise<readonly Host[]>
  readonly preview: (view: SaveView) => Promise<string | null>
  readonly update: (extra?: Partial<Draft>) => void
  readonly remove: () => void
  /** Says whether the page is the work of an entry that looks like it. */
  readonly tellSame: (place: ProbablePlace, same: boolean) => void
  /** Opens the works of this page, or of the open tabs, to choose from. */
  readonly pick: (from: 'page' | 'tabs') => void
  readonly savePicked: () => void
  readonly undoPicked: (view: PickedView) => void
  readonly undo: (done: Done) => void
  readonly openSaved: () => void
  readonly addElsewhere: () => void
  readonly allow: (everywhere: boolean) => void
  readonly retry: () => void
  readonly changeSettings: (change: Partial<Settings>) => void
  /** True for a site on which links are marked unless the person says otherwise. */
  readonly isMarkedSite: (url: string) => Promise<boolean>
  readonly openFileSwitch: () => void
  readonly openLibrary: () => void
  readonly openNotes: ((tabId: number) => void) | null
  readonly close: () => void
}

/** Binds the popup's doings to its desk. */
export function actionsAt(desk: Desk): Actions {
  return {
    send(event) {
      desk.send(event)
      if (event.kind === 'list' || event.kind === 'section') void proposeAgain(desk)
    },
    save: (extra) => void savePage(desk, extra),
    hosts: (view) => hostsIn(desk, view),
    preview: (view) => previewSave(desk, view),
    update: (extra) => void updateEntry(desk, extra),
    remove: () => void removeEntry(desk),
    tellSame: (place, same) => void tellSame(desk, place, same),
    pick: (from) => void pickFrom(desk, from),
    savePicked: () => void savePicked(desk),
    undoPicked: (view) => void undoPicked(desk, view),
    undo: (done) => void undoChange(desk, done),
    openSaved: () => void openSaved(desk),
    addElsewhere: () => void addElsewhere(desk),
    allow: (everywhere) => void allowSite(desk, everywhere),
    retry: () => void openPopup(desk),
    changeSettings: (change) => void desk.guarded('errorSettings', () => changeSettings(desk, change)),
    isMarkedSite: (url) => isMarkedSite(desk, url),
    openFileSwitch: () => desk.ways.openFileSwitch(),
    openLibrary: () => desk.ways.openLibrary(),
    openNotes: desk.ways.openNotes,
    close: () => desk.ways.close(),
  }
}
