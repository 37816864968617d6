import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { Draft, DraftField } from '../../src/ui/draft.ts'
import type { Actions } from '../actions.ts'
import { fieldWord } from '../keeping/field-words.ts'
import { fieldText } from '../keeping/side-text.ts'
import type { OpenEntry } from '../state.ts'

/** What somebody else wrote into an entry while it was being edited here: beside what was typed, to be taken over. */
export function Overtaken({ open, actions }: { open: OpenEntry; actions: Actions }): JSX.Element {
  const fields = Object.keys(open.theirs) as DraftField[]
  const take = (change: Partial<Draft>) => actions.send({ kind: 'edit', change })
  const notice = useRef<HTMLDivElement>(null)
  // Whoever has just saved is at the other end of the form.
  useEffect(() => notice.current?.focus(), [open.theirs])
  return (
    <div role="alert">
      {fields.length > 0 && (
        <div ref={notice} class="notice" tabIndex={-1}>
          <p>{word('changedMeanwhile')}</p>
          <dl class="overtaken">
            {fields.map((field) => (
              <div key={field} class="fact">
                <dt>{fieldWord(field === 'note' ? 'notes' : field)}</dt>
                <dd>
                  <p class="written" dir="auto">
                    {textOf(open.theirs, field) || <em>{word('conflictBlank')}</em>}
                  </p>
                  <div class="actions">
                    <button
                      type="button"
                      class="button small"
                      onClick={() => take({ [field]: open.theirs[field] })}
                    >
                      {word('takeTheirs')}
                    </button>
                    {field === 'note' && (
                      <button
                        type="button"
                        class="button small"
                        onClick={() =>
                          take({ note: `${open.draft.note}\n\n${open.theirs.note ?? ''}`.trim() })
                        }
                      >
                        {word('addToMine')}
                      </button>
                    )}
                  </div>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  )
}

function textOf(theirs: Partial<Draft>, field: DraftField): string {
  return fieldText(field, theirs[field] ?? null)
}
