import type { ComponentChildren, JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon, type IconName } from '../src/ui/Icon.tsx'
import { Mark } from '../src/ui/Mark.tsx'
import type { Actions } from './actions.ts'
import { FileButton } from './FileButton.tsx'
import { Stroke } from './keys-sheet/Stroke.tsx'
import { type Library, shownList } from './state.ts'
import { UndoButtons } from './undo/UndoButtons.tsx'
import { hasSteps } from './undo/undo-stack.ts'

/** The bar on top: whose page this is, and what concerns the whole list. On a narrow page only the drawings show. */
export function Topbar(props: {
  library: Library
  menu: boolean
  onMenu: () => void
  actions: Actions
}): JSX.Element {
  const { library, menu, onMenu, actions } = props
  const list = shownList(library)
  const inSettings = library.page === 'settings'
  const leaveTo = list ? 'library' : 'welcome'
  return (
    <header class="topbar">
      <p class="brand">
        <Mark size={24} /> <span class="brand-name">{word('extensionName')}</span>
      </p>
      {list && (
        <>
          <button
            type="button"
            class="button quiet"
            aria-haspopup="dialog"
            onClick={() => actions.send({ kind: 'over', over: { kind: 'palette' } })}
          >
            <Labelled icon="command">{word('paletteCommands')}</Labelled>
            <span class="wide-only">
              <Stroke stroke="Mod+k" />
            </span>
          </button>
          <button
            type="button"
            class="button quiet menu-button"
            aria-expanded={menu}
            aria-controls="sidebar"
            onClick={onMenu}
          >
            <Labelled icon="list">{word('sections')}</Labelled>
          </button>
        </>
      )}
      {(list || hasSteps(library.undo)) && <UndoButtons stack={library.undo} undo={actions.undo} />}
      {list && (
        <>
          <FileButton class="button quiet" onFile={actions.previewFile}>
            <Labelled icon="upload">{word('addList')}</Labelled>
          </FileButton>
          <button
            type="button"
            class="button quiet"
            aria-pressed={library.page === 'adding'}
            onClick={() =>
              actions.send({ kind: 'page', page: library.page === 'adding' ? 'library' : 'adding' })
            }
          >
            <Labelled icon="plus">{word('newList')}</Labelled>
          </button>
          <button type="button" class="button quiet" onClick={() => actions.exportList(list)}>
            <Labelled icon="download">{word('exportList')}</Labelled>
          </button>
        </>
      )}
      <button
        type="button"
        class="button quiet"
        aria-pressed={inSettings}
        onClick={() => actions.send({ kind: 'page', page: inSettings ? leaveTo : 'settings' })}
      >
        <Labelled icon="gear">{word('settings')}</Labelled>
      </button>
    </header>
  )
}

function Labelled({ icon, children }: { icon: IconName; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <Icon name={icon} /> <span class="button-text">{children}</span>
    </>
  )
}
