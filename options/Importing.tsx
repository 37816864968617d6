import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import type { Actions } from './actions.ts'
import { FileButton } from './FileButton.tsx'
import { focusEntries } from './focus-entries.ts'
import { Preview } from './Preview.tsx'
import type { Importing as State } from './state.ts'

/** A file on its way into the library: being read, shown before it is stored, or refused with the reason. */
export function Importing(props: {
  importing: State
  lists: readonly ListRow[]
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { importing, lists, busy, actions } = props
  const cancel = () => {
    actions.send({ kind: 'importing', importing: null })
    focusEntries()
  }
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <div class="importing">
      <p class="file-name" dir="auto">
        {importing.fileName}
      </p>
      {importing.kind === 'reading' && (
        <h1 ref={heading} tabIndex={-1} class="reading-file">
          {word('fileReading')}
        </h1>
      )}
      {importing.kind === 'refused' && (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {word('fileRefused')}
          </h1>
          <p class="notice problem" role="alert">
            {importing.problem}
          </p>
          <div class="actions">
            <FileButton class="button primary" onFile={actions.previewFile}>
              {word('chooseOther')}
            </FileButton>
            <button type="button" class="button quiet" onClick={cancel}>
              {word('cancel')}
            </button>
          </div>
        </>
      )}
      {importing.kind === 'preview' && (
        <Preview
          importing={importing}
          busy={busy}
          alike={lists.find(({ id }) => id === importing.alike) ?? null}
          actions={actions}
          onCancel={cancel}
        />
      )}
    </div>
  )
}
