import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { AddList } from './AddList.tsx'
import { Asked } from './Asked.tsx'
import type { Actions } from './actions.ts'
import { BackToList } from './BackToList.tsx'
import { LeftNotice } from './bulk/LeftNotice.tsx'
import { ConvertList } from './ConvertList.tsx'
import { Charts } from './charts/Charts.tsx'
import { DropTarget } from './DropTarget.tsx'
import { Duplicates } from './duplicates/Duplicates.tsx'
import { Entries } from './Entries.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { Importing } from './Importing.tsx'
import { ConflictNotice } from './keeping/ConflictNotice.tsx'
import { Conflicts } from './keeping/Conflicts.tsx'
import { FileLine } from './keeping/FileLine.tsx'
import { History } from './keeping/History.tsx'
import { KeepPage } from './keeping/KeepPage.tsx'
import { Opening } from './Opening.tsx'
import { Over } from './Over.tsx'
import { Settings } from './Settings.tsx'
import { Sidebar } from './Sidebar.tsx'
import { conflictsOf, type Library, shownList, targetOf } from './state.ts'
import { Toast } from './Toast.tsx'
import { Topbar } from './Topbar.tsx'
import { Unclear } from './unclear/Unclear.tsx'
import { WaitingNotice } from './WaitingNotice.tsx'
import { Welcome } from './Welcome.tsx'

/** The whole library page, drawn from its state. */
export function LibraryPage(props: { library: Library; canConnect: boolean; actions: Actions }): JSX.Element {
  const { library, canConnect, actions } = props
  const asked = shownList(library)
  const [menu, setMenu] = useState(false)
  useEffect(() => setMenu(false), [library.filter.section, library.page])
  // What is asked about the list stands in the sidebar.
  const isMenuOpen = menu || library.listDoing !== null
  return (
    <div class={library.lists.length > 0 ? 'shell with-sidebar' : 'shell'}>
      <Topbar library={library} menu={isMenuOpen} onMenu={() => setMenu(!isMenuOpen)} actions={actions} />
      {library.lists.length > 0 && (
        <aside id="sidebar" class={isMenuOpen ? 'open' : ''} aria-label={word('listAndSections')}>
          <Sidebar library={library} actions={actions} />
        </aside>
      )}
      <main>
        <div class="alert" role="alert">
          {library.problem !== null && (
            <div class="notice problem">
              <p>{library.problem}</p>
              <button
                type="button"
                class="button quiet icon"
                aria-label={word('close')}
                onClick={() => actions.send({ kind: 'problem', problem: null })}
              >
                <Icon name="cross" />
              </button>
            </div>
          )}
        </div>
        {library.left && (
          <LeftNotice left={library.left} onClose={() => actions.send({ kind: 'left', left: null })} />
        )}
        <BackToList library={library} actions={actions} />
        {content(library, canConnect, actions)}
      </main>
      <Over library={library} actions={actions} />
      {asked && <Asked library={library} list={asked} actions={actions} />}
      <Toast toast={library.toast} actions={actions} />
      <DropTarget onFile={(...dropped) => takeDrop(library, actions, ...dropped)} />
    </div>
  )
}

/** A file that is dropped where a list's file is chosen becomes that file; anywhere else it is opened as a list. */
function takeDrop(
  library: Library,
  actions: Actions,
  file: File,
  handle: FileSystemFileHandle | null,
  others: number,
): void {
  const list = shownList(library)
  if (library.page === 'keeping' && list && handle) actions.keep.connect(list, handle)
  else actions.previewFile(file, handle)
  if (others > 0) actions.send({ kind: 'toast', toast: { text: word('droppedMore', file.name), undo: null } })
}

function content(library: Library, canConnect: boolean, actions: Actions): JSX.Element {
  const { importing, busy, page, settings } = library
  if (importing) {
    const { lists } = library
    return (
      <Importing key={importing.kind} importing={importing} lists={lists} busy={busy} actions={actions} />
    )
  }
  if (page === 'settings') return <Settings settings={settings} lists={library.lists} actions={actions} />
  if (page === 'welcome') return <Welcome actions={actions} busy={busy} />
  const list = shownList(library)
  if (page === 'opening' || !list)
    return <Opening failed={library.problem !== null} onRetry={actions.refresh} />
  if (page === 'adding') return <AddList actions={actions} busy={busy} />
  if (page === 'converting') return <ConvertList key={list.id} list={list} busy={busy} actions={actions} />
  const target = targetOf(library, list)
  if (page === 'keeping') {
    return <KeepPage key={list.id} list={list} target={target} canConnect={canConnect} actions={actions} />
  }
  const conflicts = conflictsOf(library, list)
  if (page === 'conflicts')
    return <Conflicts key={list.id} list={list} conflicts={conflicts} actions={actions} />
  if (page === 'duplicates') return <Duplicates library={library} actions={actions} />
  if (page === 'unclear') return <Unclear key={list.id} list={list} library={library} actions={actions} />
  if (page === 'charts' && library.rows && !library.partial)
    return <Charts key={list.id} list={list} rows={library.rows} actions={actions} />
  if (page === 'history') return <History key={list.id} list={list} actions={actions} />
  return (
    <>
      {!settings.welcomed && <FirstSteps settings={settings} actions={actions} />}
      {library.waiting > 0 && <WaitingNotice count={library.waiting} actions={actions} />}
      {target && <FileLine list={list} target={target} actions={actions} />}
      {conflicts.length > 0 && <ConflictNotice count={conflicts.length} actions={actions} />}
      <Entries library={library} list={list} actions={actions} />
    </>
  )
}
