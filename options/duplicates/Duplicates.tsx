import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { DuplicateGroup } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { numberWords } from '../count-words.ts'
import type { Library } from '../state.ts'
import { Candidate } from './Candidate.tsx'
import { differingFields, haveOtherTitles } from './differing-fields.ts'

/** Entries that stand twice, side by side, to be put together or left as they are. */
export function Duplicates({ library, actions }: { library: Library; actions: Actions }): JSX.Element {
  const { duplicates, duplicateCount } = library.findings
  const left = duplicateCount - duplicates.length
  const heading = useFocus<HTMLHeadingElement>()
  const list = useRef<HTMLOListElement>(null)
  /** Place of the group that was settled last: the focus goes on to the one that takes it. */
  const settled = useRef(-1)
  /** How many groups there were when more were asked for: the focus goes on to the first new one. */
  const before = useRef<number | null>(null)
  useEffect(() => {
    if (before.current === null || duplicates.length <= before.current) return
    list.current?.querySelectorAll<HTMLElement>('.group-title')[before.current]?.focus()
    before.current = null
  }, [duplicates])
  useEffect(() => {
    if (settled.current < 0 || document.activeElement !== document.body) return
    const titles = list.current?.querySelectorAll<HTMLElement>('.group-title')
    const next = titles?.[Math.min(settled.current, titles.length - 1)] ?? heading.current
    next?.focus()
    settled.current = -1
  })
  return (
    <div class="duplicates">
      <h1 ref={heading} tabIndex={-1}>
        {word('duplicatesTitle')}
      </h1>
      <p class="lead">{word(duplicates.length === 0 ? 'duplicatesNone' : 'duplicatesText')}</p>
      <ol ref={list}>
        {duplicates.map((group, index) => (
          <Group
            key={group.entries.map(({ id }) => id).join()}
            name={`group-${group.entries[0]?.id}`}
            group={group}
            library={library}
            onSettle={(settle) => {
              settled.current = index
              settle(actions.duplicates)
            }}
            onShow={actions.duplicates.show}
          />
        ))}
      </ol>
      {left > 0 && (
        <div class="actions">
          <p role="status">{word('duplicatesLeft', numberWords(left))}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              before.current = duplicates.length
              actions.duplicates.more()
            }}
          >
            {word('duplicatesMore')}
          </button>
        </div>
      )}
    </div>
  )
}

/** A list's name, where there are several. */
function nameOf({ lists }: Library, { listId }: EntryRow): string {
  return lists.length > 1 ? (lists.find(({ id }) => id === listId)?.name ?? '') : ''
}

function Group(props: {
  name: string
  group: DuplicateGroup
  library: Library
  onSettle: (settle: (actions: Actions['duplicates']) => void) => void
  onShow: Actions['duplicates']['show']
}): JSX.Element {
  const { name, group, library, onSettle, onShow } = props
  const { entries, why } = group
  const differing = differingFields(entries)
  const reason =
    why === 'probable'
      ? 'duplicatesProbable'
      : haveOtherTitles(entries)
        ? 'duplicatesOneLink'
        : 'duplicatesSame'
  return (
    <li class="group">
      <h2 id={name} class="group-title" tabIndex={-1} dir="auto">
        {entries[0]?.fields.title}
      </h2>
      <p>{word(reason)}</p>
      <ul class="candidates">
        {entries.map((row) => (
          <li key={row.id}>
            <Candidate
              row={row}
              listName={nameOf(library, row)}
              differing={differing}
              describedBy={name}
              busy={library.busy}
              onKeep={() => onSettle(({ merge }) => merge(group, row))}
              onShow={() => onShow(row)}
            />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-describedby={name}
          aria-disabled={library.busy}
          onClick={() => onSettle(({ part }) => part(group))}
        >
          {word(why === 'probable' ? 'notTheSame' : entries.length > 2 ? 'leaveAll' : 'leaveBoth')}
        </button>
      </div>
    </li>
  )
}
