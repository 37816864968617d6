import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { Icon } from '../src/ui/Icon.tsx'
import type { Actions } from './actions.ts'
import { RemoveList } from './RemoveList.tsx'
import { RenameList } from './RenameList.tsx'
import type { Library } from './state.ts'

/** What can be done with the whole list, beside its export: rename, remove. */
export function ListMenu(props: {
  list: ListRow
  doing: Library['listDoing']
  actions: Actions
}): JSX.Element {
  const { list, doing, actions } = props
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
      <button
        type="button"
        class="button quiet"
        onClick={() => actions.send({ kind: 'page', page: 'charts' })}
      >
        <Icon name="chart" /> {word('charts')}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => actions.send({ kind: 'page', page: 'converting' })}
      >
        <Icon name="convert" /> {word('convertList')}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => actions.send({ kind: 'page', page: 'keeping' })}
      >
        <Icon name="note" /> {word('keepInFile')}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => actions.send({ kind: 'page', page: 'history' })}
      >
        <Icon name="clock" /> {word('history')}
      </button>
      <button type="button" class="button quiet danger remove" onClick={() => setDoing('remove')}>
        <Icon name="trash" /> {word('removeList')}
      </button>
    </div>
  )
}
