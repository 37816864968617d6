import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { AddList } from './AddList.tsx'
import type { Actions } from './actions.ts'
import { ConvertList } from './ConvertList.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Entries } from './Entries.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Importing } from './Importing.tsx'
import { Settings } from './Settings.tsx'
import { Sidebar } from './Sidebar.tsx'
import { type Library, shownList } from './state.ts'
import { Toast } from './Toast.tsx'
import { Topbar } from './Topbar.tsx'
import { WaitingNotice } from './WaitingNotice.tsx'
import { Welcome } from './Welcome.tsx'

/** The whole library page, drawn from its state. */
export function LibraryPage({ library, actions }: { library: Library; actions: Actions }): JSX.Element {
  const [menu, setMenu] = useState(false)
  useEffect(() => setMenu(false), [library.filter.section, library.page])
  return (
    <div class={library.lists.length > 0 ? 'shell with-sidebar' : 'shell'}>
      <Topbar library={library} menu={menu} onMenu={() => setMenu(!menu)} actions={actions} />
      {library.lists.length > 0 && (
        <aside id="sidebar" class={menu ? 'open' : ''} aria-label={word('listAndSections')}>
          <Sidebar library={library} actions={actions} />
        </aside>
      )}
      <main>
        <div role="alert">{library.problem !== null && <p class="notice problem">{library.problem}</p>}</div>
        {content(library, actions)}
      </main>
      <Toast toast={library.toast} actions={actions} />
      <DropTarget onFile={actions.previewFile} />
    </div>
  )
}

function content(library: Library, actions: Actions): JSX.Element {
  const { importing, busy, page, settings } = library
  if (importing) return <Importing key={importing.kind} importing={importing} busy={busy} actions={actions} />
  if (page === 'settings') return <Settings settings={settings} actions={actions} />
  if (page === 'welcome') return <Welcome actions={actions} busy={busy} />
  const list = shownList(library)
  if (page === 'opening' || !list)
    return <Opening failed={library.problem !== null} onRetry={actions.refresh} />
  if (page === 'adding') return <AddList actions={actions} busy={busy} />
  if (page === 'converting') return <ConvertList key={list.id} list={list} busy={busy} actions={actions} />
  return (
    <>
      {!settings.welcomed && <FirstSteps settings={settings} actions={actions} />}
      {library.waiting > 0 && <WaitingNotice count={library.waiting} actions={actions} />}
      <Entries library={library} list={list} actions={actions} />
    </>
  )
}

/** Nothing is known yet: the shape of rows, or the way to try again. */
function Opening({ failed, onRetry }: { failed: boolean; onRetry: () => void }): JSX.Element {
  return failed ? (
    <button type="button" class="button" onClick={onRetry}>
      {word('tryAgain')}
    </button>
  ) : (
    <div class="skeleton" aria-hidden="true" />
  )
}
