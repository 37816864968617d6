import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { type EntryRow, type ListRow, statusOf } from '../src/model/library.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { placeText } from '../src/ui/place-text.ts'
import type { Actions } from './actions.ts'
import type { EntryView } from './state.ts'

/** The places where the work stands, to choose whose note is shown. */
export function Places(props: { view: EntryView; lists: readonly ListRow[]; actions: Actions }): JSX.Element {
  const { view, lists, actions } = props
  const nameOf = (row: EntryRow) =>
    placeText(
      lists.find(({ id }) => id === row.listId),
      row.section,
    )
  const names = view.rows.map(nameOf)
  return (
    <fieldset class="places">
      <legend>{word('popupPlaces', view.rows.length)}</legend>
      {view.rows.map((row, at) => (
        <label key={row.id} class="place">
          <input type="radio" name="place" checked={at === view.at} onChange={() => actions.choose(at)} />
          <Bullet status={statusOf(row)} size={14} />
          <span dir="auto">
            {names[at]}
            {names.filter((name) => name === names[at]).length > 1 && `: ${row.fields.title}`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
