import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Actions } from './actions.ts'
import { actionOfStroke, isTyping } from './keys.ts'
import { KeysSheet } from './keys-sheet/KeysSheet.tsx'
import { Palette } from './palette/Palette.tsx'
import { NameSearch } from './searches/NameSearch.tsx'
import { type Library, shownList } from './state.ts'

/** What lies over the page when it is called for: the palette of commands, the sheet of keys, a question. */
export function Over({ library, actions }: { library: Library; actions: Actions }): JSX.Element | null {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const over = overOf(event)
      if (over === null || event.defaultPrevented) return
      event.preventDefault()
      if (event.target instanceof Element && event.target.closest('dialog.palette')) return
      actions.send({ kind: 'over', over: { kind: over } })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const { over } = library
  const close = () => over && actions.send({ kind: 'overClosed', over })
  switch (over?.kind) {
    case 'palette':
      // A window's end is told a moment after it: one that is called for in that moment is a new one.
      return <Palette key={over} situation={{ library, list: shownList(library), actions }} onClose={close} />
    case 'keys':
      return <KeysSheet key={over} actions={actions} onClose={close} />
    case 'naming': {
      const name = over.at === null ? '' : library.settings.savedSearches[over.at]?.name
      return <NameSearch text={over.text} name={name ?? ''} at={over.at} actions={actions} onClose={close} />
    }
    default:
      return null
  }
}

function overOf(event: KeyboardEvent): 'palette' | 'keys' | null {
  const action = actionOfStroke(event)
  if (action === 'palette') return 'palette'
  return action === 'keys' && !isTyping(event.target) ? 'keys' : null
}
