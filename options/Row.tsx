import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { type EntryRow, shownFields, statusOf } from '../src/model/library.ts'
import { storableUrl } from '../src/model/url.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { Icon } from '../src/ui/Icon.tsx'
import { statusWord } from '../src/ui/StatusField.tsx'
import type { Actions } from './actions.ts'
import { withKey } from './key-text.ts'
import { RowFacts } from './RowFacts.tsx'

/** Tags shown on a row; the rest is counted. */
const TAGS_SHOWN = 3

/** One entry on one line: status, title, facts, tags. Only the active row is in the tab order. */
export function Row(props: {
  row: EntryRow
  active: boolean
  above: number | null
  /** How deep it is nested under another entry. */
  depth: number
  selected: boolean
  onSelect: (isRange: boolean) => void
  actions: Actions
}): JSX.Element {
  const { row, active, above, depth, selected, onSelect, actions } = props
  const status = statusOf(row)
  const tabIndex = active ? 0 : -1
  const tags = shownFields(row).tags ?? []
  const hint = `${statusWord(status)}. ${word(status === 'read' ? 'markUnread' : 'markRead')}`
  const open = () => actions.send({ kind: 'openEntry', row })
  return (
    <div
      class={selected ? 'row selected' : 'row'}
      style={depth > 0 ? { paddingInlineStart: `${Math.min(depth, 4) * 1.5 + 0.5}rem` } : {}}
      draggable
    >
      <input
        type="checkbox"
        class="row-check"
        tabIndex={tabIndex}
        checked={selected}
        aria-label={word('selectTitle', row.fields.title || row.fields.url)}
        title={withKey(word('keySelect'), 'select')}
        onClick={(event) => {
          // Drawn from the state alone, so that a range is drawn by the same rule.
          event.preventDefault()
          onSelect(event.shiftKey)
        }}
      />
      <button
        type="button"
        class="row-status"
        tabIndex={tabIndex}
        aria-label={hint}
        title={withKey(hint, 'toggleRead')}
        onClick={() => actions.toggleRead(row)}
      >
        <Bullet status={status} size={18} />
      </button>
      <div class="row-main">
        <Title row={row} tabIndex={tabIndex} onOpen={open} />
        <RowFacts row={row} above={depth > 0 ? null : above} tabIndex={tabIndex} />
      </div>
      <div class="row-tags">
        {tags.slice(0, TAGS_SHOWN).map((tag) => (
          <span key={tag} class="chip" dir="auto">
            {tag}
          </span>
        ))}
        {tags.length > TAGS_SHOWN && <span class="count">+{tags.length - TAGS_SHOWN}</span>}
      </div>
      <button
        type="button"
        class="button quiet icon row-edit"
        tabIndex={tabIndex}
        aria-label={word('editTitle', row.fields.title)}
        title={withKey(word('edit'), 'edit')}
        onClick={open}
      >
        <Icon name="pencil" />
      </button>
    </div>
  )
}

/** A title leads to its page when its link may be followed; without such a link it opens the entry. */
function Title(props: { row: EntryRow; tabIndex: number; onOpen: () => void }): JSX.Element {
  const { row, tabIndex, onOpen } = props
  const url = storableUrl(row.fields.url)
  const title = row.fields.title || row.fields.url
  const shared = { class: 'row-title', dir: 'auto', tabIndex, title } as const
  return url ? (
    <a {...shared} href={url.href} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  ) : (
    <button {...shared} type="button" onClick={onOpen}>
      {title}
    </button>
  )
}
