import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import type { Actions } from './actions.ts'
import { NewList } from './NewList.tsx'

/** A further list, started from nothing. */
export function AddList({ actions, busy }: { actions: Actions; busy: boolean }): JSX.Element {
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <div class="add-list">
      <NewList
        heading={
          <h1 ref={heading} id="new-list" tabIndex={-1}>
            {word('welcomeNewTitle')}
          </h1>
        }
        isMain
        busy={busy}
        actions={actions}
      />
    </div>
  )
}
