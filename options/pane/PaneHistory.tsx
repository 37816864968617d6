import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { EntryMoment, FieldDifference } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { dayWords } from '../../src/ui/date-words.ts'
import { fieldText } from '../../src/ui/field-text.ts'
import { fieldWord } from '../../src/ui/field-words.ts'
import { Differences } from '../keeping/Differences.tsx'
import { reasonWord } from '../keeping/reason-words.ts'
import { timeWords } from '../keeping/state-words.ts'
import { Disclosure } from './Disclosure.tsx'
import type { PaneActions } from './pane-doings.ts'

/** What became of the entry since it came into the list, newest first. */
export function PaneHistory(props: { row: EntryRow; changedAt: number; pane: PaneActions }): JSX.Element {
  return (
    <Disclosure name="history" label={word('paneHistory')}>
      <Moments {...props} />
    </Disclosure>
  )
}

function Moments(props: { row: EntryRow; changedAt: number; pane: PaneActions }): JSX.Element | null {
  const { row, changedAt, pane } = props
  const [moments, setMoments] = useState<readonly EntryMoment[] | null>(null)
  useEffect(() => {
    let current = true
    void pane.history(row.id).then((found) => current && setMoments(found))
    return () => {
      current = false
    }
  }, [row.id, changedAt])
  if (!moments) return null
  return (
    <ol class="moments">
      {moments.map(({ id, at, why, differences }) => (
        <li key={id}>
          <p>
            <span class="when">{timeWords(at)}</span> {reasonWord(why)}
          </p>
          <ul>
            {differences.map((difference) => (
              <li key={difference.field}>
                <FieldChange difference={difference} />
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <p>
          <span class="when">{dayWords(row.addedAt)}</span> {word('momentAdded')}
        </p>
      </li>
    </ol>
  )
}

function FieldChange({ difference }: { difference: FieldDifference }): JSX.Element {
  const name = <b>{fieldWord(difference.field)}</b>
  if ('lines' in difference) {
    return (
      <>
        {name}
        <Differences difference={difference.lines} />
      </>
    )
  }
  const { field, before: was, after: is } = difference
  const [before, after] = [fieldText(field, was), fieldText(field, is)]
  return (
    <>
      {name} {before && <del dir="auto">{before}</del>} {after && <ins dir="auto">{after}</ins>}
    </>
  )
}
