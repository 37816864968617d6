import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { type Library, targetOf } from '../state.ts'
import { UnclearLines } from './UnclearLines.tsx'

/** Lines of the list's file that look like entries and could not be read as such, and what may be done about them. */
export function Unclear(props: { list: ListRow; library: Library; actions: Actions }): JSX.Element {
  const { list, library, actions } = props
  const heading = useFocus<HTMLHeadingElement>()
  const { unclear } = library.findings
  const found = unclear?.listId === list.id ? unclear : null
  const target = targetOf(library, list)
  const inFile = target?.kind === 'file'
  return (
    <div class="unclear">
      <h1 ref={heading} tabIndex={-1}>
        {word('unclearTitle')}
      </h1>
      {found?.count === 0 ? (
        <p class="lead">{word('unclearNone')}</p>
      ) : (
        <>
          <p class="lead">{word('previewUnclearText')}</p>
          <p>{inFile ? word('unclearInFile', target.fileName) : word('unclearByExport')}</p>
        </>
      )}
      {found && <UnclearLines lines={found.lines} count={found.count} />}
      {!inFile && found !== null && found.count > 0 && (
        <div class="actions">
          <button type="button" class="button" onClick={() => actions.exportList(list)}>
            {word('exportList')}
          </button>
        </div>
      )}
    </div>
  )
}
