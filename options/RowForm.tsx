import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { type Draft, problemField } from '../src/ui/draft.ts'
import { EntryFields } from '../src/ui/EntryFields.tsx'
import { sendOnCtrlEnter } from '../src/ui/form-keys.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { Overtaken } from '../src/ui/Overtaken.tsx'
import type { Actions } from './actions.ts'
import type { OpenEntry } from './state.ts'

/** An entry opened in its place in the list, every field to be edited. */
export function RowForm(props: {
  open: OpenEntry
  list: ListRow
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { open, list, busy, actions } = props
  const form = useRef<HTMLFormElement>(null)
  const field = open.invalid && problemField(open.invalid)
  useEffect(() => form.current?.querySelector<HTMLElement>(`#entry-${field ?? 'title'}`)?.focus(), [field])
  const onEdit = (change: Partial<Draft>) => actions.send({ kind: 'edit', change })
  const onSection = (section: readonly string[]) => actions.send({ kind: 'section', section })
  const close = () => actions.send({ kind: 'openEntry', row: null })
  return (
    <form
      ref={form}
      class="row-form"
      noValidate
      aria-label={word('editTitle', open.row.fields.title)}
      onKeyDown={(event) => {
        sendOnCtrlEnter(event)
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        actions.saveEntry()
      }}
    >
      <Overtaken theirs={open.theirs} draft={open.draft} onEdit={onEdit} onSection={onSection} />
      <EntryFields
        name="entry"
        draft={open.draft}
        section={open.section}
        sections={list.sections}
        tags={list.tags}
        known={open.row.kept.links ?? []}
        roomy
        invalid={open.invalid}
        onEdit={onEdit}
        onSection={onSection}
      />
      <footer class="foot">
        <button type="button" class="button quiet danger" onClick={() => actions.removeEntry(open.row)}>
          <Icon name="trash" /> {word('remove')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {word('cancel')}
        </button>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? word('saving') : word('saveChanges')}
        </button>
      </footer>
    </form>
  )
}
