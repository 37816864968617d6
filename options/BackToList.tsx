import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import type { Actions } from './actions.ts'
import { focusEntries } from './focus-entries.ts'
import type { Library, PageName } from './state.ts'

/** Pages that stand for themselves: there is no list to go back to, or it is shown. */
const OWN: readonly PageName[] = ['library', 'opening', 'welcome']

/** The way back to the list, above every page that stands in its place. */
export function BackToList({ library, actions }: { library: Library; actions: Actions }): JSX.Element | null {
  if (library.lists.length === 0 || library.importing || OWN.includes(library.page)) return null
  return (
    <button
      type="button"
      class="button quiet small back"
      onClick={() => {
        actions.send({ kind: 'page', page: 'library' })
        focusEntries()
      }}
    >
      <Icon name="back" /> {word('backToList')}
    </button>
  )
}
