import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../messages/words.ts'
import type { Draft, DraftField } from './draft.ts'
import { fieldText } from './field-text.ts'
import { fieldWord } from './field-words.ts'
import { sectionText } from './section-options.ts'
import type { Theirs } from './unsaved.ts'

/** What somebody else wrote into an entry while it was being edited here: beside what was typed, to be taken over. */
export function Overtaken(props: {
  theirs: Theirs
  draft: Draft
  onEdit: (change: Partial<Draft>) => void
  onSection: (section: readonly string[]) => void
}): JSX.Element {
  const { theirs, draft, onEdit, onSection } = props
  const fields = Object.keys(theirs.fields) as DraftField[]
  const { section } = theirs
  const notice = useRef<HTMLDivElement>(null)
  // Whoever has just saved is at the other end of the form.
  useEffect(() => notice.current?.focus(), [theirs])
  return (
    <div role="alert">
      {(fields.length > 0 || section) && (
        <div ref={notice} class="notice" tabIndex={-1}>
          <p>{word('changedMeanwhile')}</p>
          <dl class="overtaken">
            {fields.map((field) => (
              <Other
                key={field}
                name={fieldWord(field === 'note' ? 'notes' : field)}
                text={fieldText(field, theirs.fields[field] ?? null)}
                onTake={() => onEdit({ [field]: theirs.fields[field] })}
              >
                {field === 'note' && (
                  <button
                    type="button"
                    class="button small"
                    onClick={() => onEdit({ note: `${draft.note}\n\n${theirs.fields.note ?? ''}`.trim() })}
                  >
                    {word('addToMine')}
                  </button>
                )}
              </Other>
            ))}
            {section && (
              <Other
                name={fieldWord('section')}
                text={sectionText(section)}
                onTake={() => onSection(section)}
              />
            )}
          </dl>
        </div>
      )}
    </div>
  )
}

function Other(props: {
  name: string
  text: string
  onTake: () => void
  children?: ComponentChildren
}): JSX.Element {
  const { name, text, onTake, children } = props
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <p class="written" dir="auto">
          {text || <em>{word('conflictBlank')}</em>}
        </p>
        <div class="actions">
          <button type="button" class="button small" onClick={onTake}>
            {word('takeTheirs')}
          </button>
          {children}
        </div>
      </dd>
    </div>
  )
}
