import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow, ListRow } from '../../src/model/library.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { sameSection } from '../../src/ui/section-options.ts'
import type { Actions } from '../actions.ts'
import { countWords } from '../count-words.ts'
import { Dialog } from '../Dialog.tsx'
import type { AskingEntries } from './asking.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { TagDialog } from './TagDialog.tsx'

/** What is asked about some entries: their tags, their new section, whether to open so many, how to export them. */
export function BulkDialogs(props: {
  asking: AskingEntries
  rows: readonly EntryRow[]
  list: ListRow
  actions: Actions
  onClose: () => void
}): JSX.Element {
  const { asking, list, actions, onClose: close } = props
  const { kind, ids } = asking
  const { bulk } = actions
  const rows = useMemo(() => {
    const wanted = new Set(ids)
    return props.rows.filter(({ id }) => wanted.has(id))
  }, [props.rows, ids])
  if (kind === 'tag') {
    return (
      <TagDialog
        rows={rows}
        list={list}
        onTag={(add, remove) => bulk.tag(ids, add, remove)}
        onClose={close}
      />
    )
  }
  if (kind === 'move') {
    return (
      <MoveDialog
        count={ids.length}
        list={list}
        from={sharedSection(rows)}
        onMove={(section, isNew) => bulk.move(ids, isNew ? { section, opensSection: true } : { section })}
        onClose={close}
      />
    )
  }
  return kind === 'open' ? (
    <Ask label={word('openTitle', countWords('entries', ids.length))} onClose={close}>
      <button type="submit" class="button primary" onClick={() => bulk.open(ids, true)}>
        {word('openAll')}
      </button>
    </Ask>
  ) : (
    <Ask label={word('exportTitle', countWords('entries', ids.length))} onClose={close}>
      <button type="submit" class="button primary" onClick={() => bulk.copy(ids)}>
        {word('exportCopy')}
      </button>
      <button type="submit" class="button" onClick={() => bulk.saveFile(ids)}>
        <Icon name="download" /> {word('exportFile')}
      </button>
    </Ask>
  )
}

/** The section in which all of them stand; the top of the list when they stand in several. */
function sharedSection([first, ...others]: readonly EntryRow[]): readonly string[] {
  if (!first || !others.every(({ section }) => sameSection(section, first.section))) return []
  return first.section
}

function Ask(props: {
  label: string
  onClose: () => void
  children: JSX.Element | JSX.Element[]
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <Dialog ref={dialog} class="ask" label={props.label} onClose={props.onClose}>
      <form method="dialog">
        <h2 dir="auto">{props.label}</h2>
        <div class="actions">
          {props.children}
          <button type="submit" class="button quiet">
            {word('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
