import type { JSX } from 'preact'
import { word } from '../messages/words.ts'
import { READ_STATUSES, type ReadStatus } from '../model/status.ts'
import { Bullet } from './Bullet.tsx'

const WORDS = { unread: 'statusUnread', reading: 'statusReading', read: 'statusRead' } as const

/** A status in words. */
export function statusWord(status: ReadStatus): string {
  return word(WORDS[status])
}

/** The three statuses as a radio group, side by side. `name` keeps groups on one page apart. */
export function StatusField(props: {
  name: string
  value: ReadStatus
  onChange: (status: ReadStatus) => void
}): JSX.Element {
  return (
    <fieldset class="field">
      <legend class="unseen">{word('fieldStatus')}</legend>
      <span class="label" aria-hidden="true">
        {word('fieldStatus')}
      </span>
      <div class="segments">
        {READ_STATUSES.map((status) => (
          <label key={status} class="segment">
            <input
              type="radio"
              name={props.name}
              value={status}
              checked={props.value === status}
              onChange={() => props.onChange(status)}
            />
            <Bullet status={status} size={14} />
            {statusWord(status)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
