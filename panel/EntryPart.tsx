import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { shownFields, statusOf } from '../src/model/library.ts'
import { dayWords } from '../src/ui/date-words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { placeText } from '../src/ui/place-text.ts'
import { StatusField } from '../src/ui/StatusField.tsx'
import { TagsField } from '../src/ui/TagsField.tsx'
import type { Actions } from './actions.ts'
import { DoneLine } from './DoneLine.tsx'
import { NoteArea } from './NoteArea.tsx'
import type { OpenNote } from './note.ts'
import { Places } from './Places.tsx'
import { type EntryView, type Panel, rowOf } from './state.ts'

/** The entry of the page in front: where it stands, its status and tags, and its note. */
export function EntryPart(props: {
  panel: Panel
  view: EntryView
  note: OpenNote
  actions: Actions
}): JSX.Element | null {
  const { panel, view, note, actions } = props
  const row = rowOf(view)
  if (!row) return null
  const list = panel.lists.find(({ id }) => id === row.listId)
  return (
    <section class="entry">
      <header class="head">
        <p class="faint">
          <span dir="auto">{placeText(list, row.section)}</span>
          {' · '}
          <span class="since">{word('listedSince', dayWords(row.addedAt))}</span>
        </p>
        <button
          type="button"
          class="button quiet icon"
          aria-label={word('notesOpenEntry')}
          title={word('notesOpenEntry')}
          onClick={() => actions.openEntry(row.id)}
        >
          <Icon name="list" />
        </button>
      </header>
      <h1 dir="auto" title={row.fields.title}>
        {row.fields.title || row.fields.url}
      </h1>
      {panel.done && <DoneLine done={panel.done} actions={actions} />}
      {view.rows.length > 1 && <Places view={view} lists={panel.lists} actions={actions} />}
      <StatusField
        name="panel-status"
        value={statusOf(row)}
        onChange={(status) => actions.change({ status })}
      />
      <TagsField
        key={row.id}
        id="panel-tags"
        tags={shownFields(row).tags ?? []}
        known={list?.tags ?? []}
        onChange={(tags) => actions.change({ tags })}
      />
      <NoteArea key={`note ${row.id}`} note={note} actions={actions} />
    </section>
  )
}
