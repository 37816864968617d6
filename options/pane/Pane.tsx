import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, statusOf } from '../../src/model/library.ts'
import { storableUrl } from '../../src/model/url.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { StatusField } from '../../src/ui/StatusField.tsx'
import type { Actions } from '../actions.ts'
import { isTyping } from '../keys.ts'
import { PaneFacts } from './PaneFacts.tsx'
import { PaneHistory } from './PaneHistory.tsx'
import { PaneLinks } from './PaneLinks.tsx'
import { PaneNote } from './PaneNote.tsx'
import { PanePlaces } from './PanePlaces.tsx'
import { PaneSource } from './PaneSource.tsx'

/** All that is known of one entry, beside the list. */
export function Pane(props: {
  row: EntryRow
  /** `changedAt` of its list: what is asked of the worker is asked again after a change. */
  changedAt: number
  /** It lies over the list: what is below cannot be reached until it is closed. */
  isDrawer: boolean
  /** Counts up whenever the focus shall come here. */
  wanted: number
  onStep: (by: 1 | -1) => void
  onClose: () => void
  actions: Actions
}): JSX.Element {
  const { row, changedAt, isDrawer, onStep, onClose, actions } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (props.wanted > 0) heading.current?.focus()
  }, [props.wanted, isDrawer])
  useEffect(() => {
    box.current?.scrollTo(0, 0)
    // What had the focus may have gone with the entry before.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [row.id])
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (!isTyping(event.target) && (event.key === 'j' || event.key === 'k')) {
      event.preventDefault()
      onStep(event.key === 'j' ? 1 : -1)
    }
  }
  return (
    <section ref={box} class="pane" aria-labelledby="pane-title" tabIndex={-1} onKeyDown={press}>
      <header class="pane-head">
        <div class="pane-steps">
          <StepButton label={word('panePrevious')} up onClick={() => onStep(-1)} />
          <StepButton label={word('paneNext')} onClick={() => onStep(1)} />
        </div>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            if (isDrawer) onClose()
            actions.send({ kind: 'openEntry', row })
          }}
        >
          <Icon name="pencil" /> {word('edit')}
        </button>
        <button
          type="button"
          class="button quiet icon"
          aria-label={word('paneClose')}
          title={word('paneClose')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      </header>
      <div class="pane-body">
        <h2 id="pane-title" ref={heading} tabIndex={-1} dir="auto">
          <Title row={row} />
        </h2>
        <PaneFacts row={row} />
        <StatusField
          name="pane-status"
          value={statusOf(row)}
          onChange={(status) => actions.pane.setStatus(row, status)}
        />
        <PaneNote key={row.id} row={row} pane={actions.pane} />
        <PaneLinks row={row} />
        <PanePlaces row={row} changedAt={changedAt} pane={actions.pane} />
        <PaneHistory row={row} changedAt={changedAt} pane={actions.pane} />
        <PaneSource row={row} changedAt={changedAt} pane={actions.pane} />
      </div>
    </section>
  )
}

function Title({ row }: { row: EntryRow }): JSX.Element {
  const url = storableUrl(row.fields.url)
  const title = row.fields.title || row.fields.url || word('untitled')
  if (!url) return <>{title}</>
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer" title={url.href}>
      {title}
    </a>
  )
}

function StepButton(props: { label: string; up?: boolean; onClick: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class={props.up ? 'button quiet icon up' : 'button quiet icon'}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name="chevron" />
    </button>
  )
}
