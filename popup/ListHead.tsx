import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { ListId, ListRow } from '../src/model/library.ts'
import { Icon } from '../src/ui/Icon.tsx'

/** The top line: which list this is about, another one to choose when there are several, and the way to the library. */
export function ListHead(props: {
  label: string
  lists: readonly ListRow[]
  chosen: ListId
  onChoose?: (id: ListId) => void
  remark?: string
  /** Leads to several works instead of this one. */
  onPick?: (from: 'page' | 'tabs') => void
  onOpenNotes?: (() => void) | null
  onOpenLibrary: () => void
}): JSX.Element {
  const { label, lists, chosen, onChoose } = props
  const list = lists.find(({ id }) => id === chosen)
  return (
    <header class="head">
      <p class="head-list">
        <span class="head-name">
          <label for="head-list">{label}</label>{' '}
          {onChoose && lists.length > 1 ? (
            <select
              id="head-list"
              value={chosen}
              onChange={(event) => {
                const picked = lists[event.currentTarget.selectedIndex]
                if (picked) onChoose(picked.id)
              }}
            >
              {lists.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <output id="head-list" dir="auto">
              {list?.name}
            </output>
          )}
        </span>
        {props.remark && <span> {props.remark}</span>}
      </p>
      <div class="head-doings">
        {props.onPick && <PickButtons onPick={props.onPick} />}
        {props.onOpenNotes && (
          <button
            type="button"
            class="button quiet icon"
            aria-label={word('workerOpenNotes')}
            title={word('workerOpenNotes')}
            onClick={props.onOpenNotes}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="button quiet icon"
          aria-label={word('openLibrary')}
          title={word('openLibrary')}
          onClick={props.onOpenLibrary}
        >
          <Icon name="list" />
        </button>
      </div>
    </header>
  )
}

function PickButtons({ onPick }: { onPick: (from: 'page' | 'tabs') => void }): JSX.Element {
  return (
    <>
      {(['page', 'tabs'] as const).map((from) => (
        <button
          key={from}
          type="button"
          class="button quiet icon"
          aria-label={word(PICK_WORDS[from])}
          title={word(PICK_WORDS[from])}
          onClick={() => onPick(from)}
        >
          <Icon name={from === 'page' ? 'links' : 'tabs'} />
        </button>
      ))}
    </>
  )
}

const PICK_WORDS = { page: 'pickFromPage', tabs: 'pickFromTabs' } as const
