import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { Combobox } from '../../src/ui/Combobox.tsx'
import { Icon } from '../../src/ui/Icon.tsx'
import { moved } from '../../src/ui/moved.ts'
import { Dialog } from '../Dialog.tsx'
import type { Choice, Situation } from './choice.ts'
import { offered } from './offered.ts'
import { PaletteList } from './PaletteList.tsx'
import { keepRecent, recentChoices } from './recent.ts'

const LIST = 'palette-list'

/** Everything that can be done and gone to, by typing a part of its name. */
export function Palette({ situation, onClose }: { situation: Situation; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const recent = useMemo(() => recentChoices(localStorage), [])
  const groups = useMemo(() => offered(situation, typed, recent), [situation.library, typed])
  const choices = groups.flatMap((group) => group.choices)
  const current = Math.min(active, choices.length - 1)
  useEffect(() => {
    dialog.current?.querySelector(`#${LIST}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, groups])

  const choose = (choice: Choice | undefined, other: boolean) => {
    if (!choice) return
    if (!choice.id.startsWith('entry ')) keepRecent(localStorage, choice.id)
    // The focus goes back first, so that what the choice does with it counts.
    dialog.current?.close()
    choice.run(other)
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(moved(current, event.key, choices.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(choices[current], event.ctrlKey || event.metaKey)
    }
  }
  return (
    <Dialog ref={dialog} class="palette" label={word('keyPalette')} onClose={onClose}>
      <div class="palette-field">
        <Icon name="search" />
        <Combobox
          class="input"
          aria-label={word('palettePlaceholder')}
          listId={LIST}
          expanded={choices.length > 0}
          active={current}
          placeholder={word('palettePlaceholder')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
      </div>
      <PaletteList id={LIST} groups={groups} active={current} onChoose={choose} />
      <p class="palette-none" role="status">
        {choices.length === 0 && word('paletteNone')}
      </p>
    </Dialog>
  )
}
