import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon, type IconName } from '../src/ui/Icon.tsx'
import type { Actions } from './actions.ts'
import { type Filter, isOpenFilter, NO_FILTER } from './filter.ts'

/** What stands in the place of the rows where there are none: why, and what to do. */
export function EmptyEntries(props: {
  isEmpty: boolean
  /** The first steps stand above, and tell the same. */
  isTold: boolean
  filter: Filter
  actions: Actions
}): JSX.Element {
  const { isEmpty, isTold, filter, actions } = props
  if (isEmpty && isTold) return <State icon="list" title={word('emptyList')} />
  if (isEmpty) return <EmptyList actions={actions} />
  const isSection = filter.section !== null && isOpenFilter({ ...filter, section: null })
  return (
    <State icon="search" title={word(isSection ? 'emptySection' : 'emptyFilter')}>
      {!isSection && <p>{word('emptyFilterText')}</p>}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => actions.send({ kind: 'filter', change: NO_FILTER })}
        >
          {word('showAll')}
        </button>
      </div>
    </State>
  )
}

/** A list that was just begun: how something comes into it. */
function EmptyList({ actions }: { actions: Actions }): JSX.Element {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => void actions.shortcuts().then(setKeys), [])
  const open = keys['_execute_action']
  const save = keys['save-page']
  return (
    <State icon="list" title={word('emptyList')}>
      <p>{open ? word('firstOpenKey', open) : word('firstOpen')}</p>
      {save && <p>{word('firstSaveKey', save)}</p>}
    </State>
  )
}

function State(props: { icon: IconName; title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="empty">
      <Icon name={props.icon} size={32} />
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}
