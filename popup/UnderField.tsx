import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Combobox } from '../src/ui/Combobox.tsx'
import { Icon } from '../src/ui/Icon.tsx'
import { rankMatches } from '../src/ui/match.ts'
import { moved } from '../src/ui/moved.ts'
import { OptionList } from '../src/ui/OptionList.tsx'
import type { Actions } from './actions.ts'
import type { Host, SaveView } from './state.ts'

/** The most entries that are drawn at once. */
const SHOWN = 50

const ID = 'save-under'

/** Asks for an entry of the section, for the page to stand under it. */
export function UnderButton({ onWant }: { onWant: () => void }): JSX.Element {
  return (
    <button
      type="button"
      id={`${ID}-add`}
      class="button quiet icon"
      aria-label={word('underAdd')}
      title={word('underAdd')}
      onClick={onWant}
    >
      <Icon name="nest" />
    </button>
  )
}

/** The entry under which the page goes, as a follow-up, found by a part of its title. */
export function UnderField(props: { view: SaveView; actions: Actions; onLeave: () => void }): JSX.Element {
  const { view, actions } = props
  const { under } = view
  const input = useRef<HTMLInputElement>(null)
  const [hosts, setHosts] = useState<readonly Host[] | null>(null)
  const [typed, setTyped] = useState<string | null>(under ? null : '')
  const [open, setOpen] = useState(!under)
  const [active, setActive] = useState(0)
  useEffect(() => {
    if (!under) input.current?.focus()
    let isCurrent = true
    void actions.hosts(view).then((found) => isCurrent && setHosts(found))
    return () => {
      isCurrent = false
    }
  }, [])
  const options = open && hosts ? hostsTitled(typed ?? '', hosts) : []
  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const choose = (index: number) => {
    const host = options[index]
    if (!host) return
    actions.send({ kind: 'under', host })
    close()
  }
  const leave = () => {
    actions.send({ kind: 'under', host: null })
    props.onLeave()
    // Once the field has given way to its button.
    setTimeout(() => document.getElementById(`${ID}-add`)?.focus())
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (open) setActive(moved(active, event.key, options.length))
      else setOpen(true)
    } else if (
      event.key === 'Enter' &&
      options.length > 0 &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey
    ) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (under && open) close()
      else leave()
    }
  }
  return (
    <div class="under">
      <label for={ID}>{word('fieldUnder')}</label>
      <div class="chosen">
        <Combobox
          ref={input}
          id={ID}
          class="input framed"
          listId={`${ID}-options`}
          expanded={options.length > 0}
          active={active}
          placeholder={word('underPlaceholder')}
          value={typed ?? under?.title ?? ''}
          title={under?.title}
          onClick={() => setOpen(true)}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setOpen(true)
            setActive(0)
          }}
          onKeyDown={press}
          onBlur={close}
        />
        <button
          type="button"
          class="under-clear"
          aria-label={word('underClear')}
          title={word('underClear')}
          onClick={leave}
        >
          <Icon name="cross" size={12} />
        </button>
        {options.length > 0 && (
          <OptionList
            id={`${ID}-options`}
            label={word('fieldUnder')}
            active={active}
            options={options.map(({ id, title }) => ({
              key: String(id),
              content: (
                <span class="under-title" dir="auto">
                  {title}
                </span>
              ),
            }))}
            onChoose={choose}
          />
        )}
      </div>
      {open && hosts && options.length === 0 && (
        <p class="remark" role="status">
          {word(hosts.length === 0 ? 'underNone' : 'underNoMatch')}
        </p>
      )}
    </div>
  )
}

/** The best matches; with nothing typed the first ones of the section. */
function hostsTitled(typed: string, hosts: readonly Host[]): readonly Host[] {
  const titles = hosts.map(({ title }) => title)
  return rankMatches(typed, titles)
    .slice(0, SHOWN)
    .flatMap((index) => hosts[index] ?? [])
}
