import type { JSX } from 'preact'
import { type WordName, word } from '../../src/messages/words.ts'
import { Stroke } from '../keys-sheet/Stroke.tsx'
import type { Choice, ChoiceGroup } from './choice.ts'
import type { OfferedGroup } from './offered.ts'

const GROUP_WORDS: Readonly<Record<ChoiceGroup, WordName>> = {
  recent: 'paletteRecent',
  selection: 'selection',
  commands: 'paletteCommands',
  lists: 'paletteLists',
  searches: 'savedSearches',
  sections: 'sections',
  tags: 'fieldTags',
  settings: 'settings',
  entries: 'entries',
}

/** What the palette offers, under headings; keys stay in its field, which names the active choice. */
export function PaletteList(props: {
  id: string
  groups: readonly OfferedGroup[]
  active: number
  onChoose: (choice: Choice, other: boolean) => void
}): JSX.Element {
  const { id, groups, active, onChoose } = props
  const all = groups.flatMap(({ choices }) => choices)
  return (
    <div class="palette-list" id={id} role="listbox" aria-label={word('keyPalette')} tabIndex={-1}>
      {groups.map(({ group, choices }) => (
        <fieldset key={group}>
          <legend class="palette-group">{word(GROUP_WORDS[group])}</legend>
          {choices.map((choice) => {
            const index = all.indexOf(choice)
            return (
              <div
                key={choice.id}
                id={`${id}-${index}`}
                class="option"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The field keeps the focus; a file may be asked for only when the pointer goes up.
                onPointerDown={(event) => event.preventDefault()}
                onPointerUp={(event) => {
                  if (event.button === 0) onChoose(choice, event.ctrlKey || event.metaKey)
                }}
              >
                <Line choice={choice} />
              </div>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}

function Line({ choice }: { choice: Choice }): JSX.Element {
  return (
    <>
      <span class="palette-text" dir="auto">
        {choice.text}
      </span>
      {choice.beside && (
        <span class="above-it" dir="auto">
          {choice.beside}
        </span>
      )}
      {choice.stroke !== undefined && <Stroke stroke={choice.stroke} />}
    </>
  )
}
