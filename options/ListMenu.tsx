import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type WordName, word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { Icon, type IconName } from '../src/ui/Icon.tsx'
import type { Actions } from './actions.ts'
import { RemoveList } from './RemoveList.tsx'
import { RenameList } from './RenameList.tsx'
import type { Library, PageName } from './state.ts'

/** Pages about the list. */
const WAYS: readonly { readonly page: PageName; readonly icon: IconName; readonly word: WordName }[] = [
  { page: 'charts', icon: 'chart', word: 'charts' },
  { page: 'converting', icon: 'convert', word: 'convertList' },
  { page: 'keeping', icon: 'note', word: 'keepInFile' },
  { page: 'history', icon: 'clock', word: 'history' },
]

/** What can be done with the whole list, beside its export: rename it, look at it as a whole, remove it. */
export function ListMenu(props: {
  list: ListRow
  doing: Library['listDoing']
  /** The page that is shown. */
  page: PageName
  actions: Actions
}): JSX.Element {
  const { list, doing, page, actions } = props
  const setDoing = (listDoing: Library['listDoing']) => actions.send({ kind: 'listDoing', listDoing })
  const last = useRef<Library['listDoing']>(null)
  const buttons = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The focus goes back to the button that it came from.
    if (doing === null && last.current)
      buttons.current?.querySelector<HTMLElement>(`.${last.current}`)?.focus()
    last.current = doing
  }, [doing])
  const done = () => setDoing(null)
  if (doing === 'rename') {
    return <RenameList list={list} onRename={(name) => actions.renameList(list, name)} onDone={done} />
  }
  if (doing === 'remove') {
    return <RemoveList list={list} onRemove={() => actions.removeList(list)} onDone={done} />
  }
  return (
    <div class="list-menu" ref={buttons}>
      <button type="button" class="button quiet rename" onClick={() => setDoing('rename')}>
        <Icon name="pencil" /> {word('renameList')}
      </button>
      {WAYS.map((way) => (
        <button
          key={way.page}
          type="button"
          class="button quiet"
          aria-current={page === way.page ? 'page' : undefined}
          onClick={() => actions.send({ kind: 'page', page: way.page })}
        >
          <Icon name={way.icon} /> {word(way.word)}
        </button>
      ))}
      <button type="button" class="button quiet danger remove" onClick={() => setDoing('remove')}>
        <Icon name="trash" /> {word('removeList')}
      </button>
    </div>
  )
}
