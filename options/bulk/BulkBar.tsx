import type { ComponentChildren, JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { EntryId } from '../../src/model/library.ts'
import { READ_STATUSES } from '../../src/model/status.ts'
import { Bullet } from '../../src/ui/Bullet.tsx'
import { Icon, type IconName } from '../../src/ui/Icon.tsx'
import { statusWord } from '../../src/ui/StatusField.tsx'
import type { Actions } from '../actions.ts'
import { countWords, numberWords } from '../count-words.ts'
import { withKey } from '../key-text.ts'
import type { KeyAction } from '../keys.ts'
import type { AskingEntries } from './asking.ts'
import { NO_SELECTION } from './selection.ts'

const STATUS_KEYS = { unread: 'markUnread', reading: 'markReading', read: 'markRead' } as const

/** How many entries are selected and what can be done with them; below the rows, never over the last ones. */
export function BulkBar(props: {
  ids: readonly EntryId[]
  /** How many of them the filter does not show. */
  hidden: number
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { ids, hidden, busy, actions } = props
  const { bulk, send } = actions
  const ask = (kind: AskingEntries['kind']) => () => send({ kind: 'asking', asking: { kind, ids } })
  const count = word('selectedCount', numberWords(ids.length))
  return (
    <section class={ids.length > 0 ? 'bulk-bar' : 'unseen'} aria-label={word('selection')} aria-busy={busy}>
      <p role="status">
        {busy && ids.length > 0
          ? word('bulkChanging', countWords('entries', ids.length))
          : ids.length > 0 && count}
        {!busy && hidden > 0 && <span class="count"> {word('selectedHidden', numberWords(hidden))}</span>}
      </p>
      {ids.length > 0 && (
        <>
          <div class="bulk-status">
            {READ_STATUSES.map((status) => (
              <button
                key={status}
                type="button"
                class="button quiet"
                title={withKey(statusWord(status), STATUS_KEYS[status])}
                onClick={() => bulk.mark(ids, status)}
              >
                <Bullet status={status} /> <Said>{statusWord(status)}</Said>
              </button>
            ))}
          </div>
          <BarButton icon="tag" label={word('bulkTag')} stroke="tag" onClick={ask('tag')} />
          <BarButton icon="move" label={word('bulkMove')} stroke="move" onClick={ask('move')} />
          <BarButton icon="open" label={word('bulkOpen')} onClick={() => bulk.open(ids)} />
          <BarButton icon="download" label={word('bulkExport')} onClick={ask('export')} />
          <BarButton
            icon="trash"
            label={word('remove')}
            stroke="remove"
            danger
            onClick={() => bulk.remove(ids)}
          />
          <button
            type="button"
            class="button quiet icon bulk-close"
            aria-label={word('keySelectNone')}
            title={withKey(word('keySelectNone'), 'selectNone')}
            onClick={() => send({ kind: 'selection', selection: NO_SELECTION })}
          >
            <Icon name="cross" />
          </button>
        </>
      )}
    </section>
  )
}

function BarButton(props: {
  icon: IconName
  label: string
  stroke?: KeyAction
  danger?: boolean
  onClick: () => void
}): JSX.Element {
  const { icon, label, stroke, danger = false, onClick } = props
  return (
    <button
      type="button"
      class={danger ? 'button quiet danger' : 'button quiet'}
      title={stroke ? withKey(label, stroke) : label}
      onClick={onClick}
    >
      <Icon name={icon} /> <Said>{label}</Said>
    </button>
  )
}

/** Words that are only for screen readers where there is little room. */
function Said({ children }: { children: ComponentChildren }): JSX.Element {
  return <span class="button-text">{children}</span>
}
