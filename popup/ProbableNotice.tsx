import type { JSX } from 'preact'
import type { ProbablePlace } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { placeText } from '../src/ui/place-text.ts'
import type { Scene } from './state.ts'

/** Says that the work most likely stands in a list at another address, and asks; nothing is merged unasked. */
export function ProbableNotice(props: {
  place: ProbablePlace
  /** What the page is called: the same name is not said twice. */
  title: string
  scene: Scene
  onTell: (place: ProbablePlace, same: boolean) => void
}): JSX.Element {
  const { place, title, scene, onTell } = props
  const list = scene.lists.find(({ id }) => id === place.listId)
  const where = placeText(list, place.section)
  const told = `probable-${place.entryId}`
  return (
    <section class="probable" aria-labelledby={told}>
      <h2 id={told}>{word('probableTitle')}</h2>
      {place.title.toLowerCase() !== title.toLowerCase() && (
        <p class="probable-title" dir="auto">
          {place.title}
        </p>
      )}
      <p class="where">
        <Bullet status={place.status} size={12} />
        <bdi>{where}</bdi>
      </p>
      {place.why === 'doi' && <p class="where">{word('probableByDoi')}</p>}
      <div class="actions">
        <button type="button" class="button small" onClick={() => onTell(place, true)}>
          {word('probableSame')}
        </button>
        <button type="button" class="button quiet small" onClick={() => onTell(place, false)}>
          {word('probableApart')}
        </button>
      </div>
    </section>
  )
}
