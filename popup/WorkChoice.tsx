import type { JSX } from 'preact'
import type { FoundWork } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { hostOf } from '../src/ui/host.ts'

/** One work to choose: its title, its site, and where it is listed already. */
export function WorkChoice(props: {
  work: FoundWork
  lists: readonly ListRow[]
  /** In the list that is saved to: then there is nothing to choose. */
  listed: boolean
  chosen: boolean
  onChoose: (on: boolean) => void
}): JSX.Element {
  const { work, lists, listed, chosen, onChoose } = props
  const [place] = work.places
  const where = place && lists.find(({ id }) => id === place.listId)?.name
  return (
    <li>
      <label class={listed ? 'work listed' : 'work'}>
        <input
          type="checkbox"
          checked={chosen && !listed}
          disabled={listed}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span class="work-title" dir="auto" title={work.title}>
          {work.title}
        </span>
        <span class="work-site">
          {place && <Bullet status={place.status} size={12} />}
          <bdi>{where === undefined ? hostOf(work.url) : word('pickListed', where)}</bdi>
        </span>
      </label>
    </li>
  )
}
