import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { EntrySource } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { numberWords } from '../count-words.ts'
import { Disclosure } from './Disclosure.tsx'
import type { PaneActions } from './pane-doings.ts'

/** The entry's own lines of the file, exactly as they stand, with their numbers. */
export function PaneSource(props: { row: EntryRow; changedAt: number; pane: PaneActions }): JSX.Element {
  return (
    <Disclosure name="source" label={word('paneSource')}>
      <Lines {...props} />
    </Disclosure>
  )
}

function Lines(props: { row: EntryRow; changedAt: number; pane: PaneActions }): JSX.Element | null {
  const { row, changedAt, pane } = props
  const [source, setSource] = useState<EntrySource | null>(null)
  useEffect(() => {
    let current = true
    void pane.source(row.id).then((found) => current && setSource(found))
    return () => {
      current = false
    }
  }, [row.id, changedAt])
  if (!source) return null
  const { line, lines, text } = source
  return (
    <figure class="source">
      <figcaption>
        {lines === 1
          ? word('onLine', numberWords(line))
          : word('onLines', `${numberWords(line)}–${numberWords(line + lines - 1)}`)}
      </figcaption>
      <ol class="written" start={line} dir="auto" style={{ '--digits': String(line + lines).length }}>
        {text.split(/\r?\n/).map((each, index) => (
          <li key={`${index}`}>{each}</li>
        ))}
      </ol>
    </figure>
  )
}
