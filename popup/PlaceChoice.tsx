import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { type EntryRow, statusOf } from '../src/model/library.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { placeText } from '../src/ui/place-text.ts'
import type { Actions } from './actions.ts'
import type { EntryView, Scene } from './state.ts'

/** The places where the work stands, when there are several, and another list when there is one without it. */
export function PlaceChoice(props: { view: EntryView; scene: Scene; actions: Actions }): JSX.Element | null {
  const { view, scene, actions } = props
  const taken = new Set(view.rows.map((row) => row.listId))
  const free = scene.lists.some((list) => !taken.has(list.id))
  if (view.rows.length < 2 && !free) return null
  const placeOf = (row: EntryRow) =>
    placeText(
      scene.lists.find((list) => list.id === row.listId),
      row.section,
    )
  const placeNames = view.rows.map(placeOf)
  return (
    <div class="place-choice">
      {view.rows.length > 1 && (
        <fieldset>
          <legend>{word('popupPlaces', view.rows.length)}</legend>
          {view.rows.map((row, index) => (
            <label key={row.id} class="place">
              <input
                type="radio"
                name="place"
                checked={index === view.at}
                onChange={() => actions.send({ kind: 'place', at: index })}
              />
              <Bullet status={statusOf(row)} size={14} />
              <span dir="auto">
                {placeNames[index]}
                {placeNames.filter((name) => name === placeNames[index]).length > 1 &&
                  `: ${row.fields.title}`}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {free && (
        <button type="button" class="button quiet small" onClick={actions.addElsewhere}>
          {word('addToOtherList')}
        </button>
      )}
    </div>
  )
}
