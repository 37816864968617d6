import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, statusOf } from '../../src/model/library.ts'
import { Bullet } from '../../src/ui/Bullet.tsx'
import { statusWord } from '../../src/ui/StatusField.tsx'
import { sectionText } from '../../src/ui/section-options.ts'
import type { OtherPlace, PaneActions } from './pane-doings.ts'

/** Where else the work stands, in this list and in others. */
export function PanePlaces(props: {
  row: EntryRow
  changedAt: number
  pane: PaneActions
}): JSX.Element | null {
  const { row, changedAt, pane } = props
  const [places, setPlaces] = useState<readonly OtherPlace[]>([])
  useEffect(() => {
    let current = true
    void pane.places(row).then((found) => current && setPlaces(found))
    return () => {
      current = false
    }
  }, [row.id, changedAt])
  if (places.length === 0) return null
  return (
    <section aria-labelledby="pane-places">
      <h3 id="pane-places">{word('otherPlaces')}</h3>
      <ul class="pane-places">
        {places.map(({ row: other, listName }) => (
          <li key={other.id}>
            <button type="button" class="place" onClick={() => pane.goTo(other.id)}>
              <Bullet status={statusOf(other)} size={14} />
              <span class="unseen">{statusWord(statusOf(other))}</span>
              <span dir="auto">{[listName, sectionText(other.section)].filter(Boolean).join(' › ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
