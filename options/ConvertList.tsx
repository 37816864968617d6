import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ConvertPreview } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { DialectName } from '../src/model/dialect.ts'
import type { ListRow } from '../src/model/library.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import type { Actions } from './actions.ts'
import { DialectChoice } from './DialectChoice.tsx'
import { focusEntries } from './focus-entries.ts'
import { LostValues } from './LostValues.tsx'

/** Rewrites a list in another form: first what it would look like and what would not fit, then, when agreed, for good. */
export function ConvertList(props: { list: ListRow; busy: boolean; actions: Actions }): JSX.Element {
  const { list, busy, actions } = props
  const [to, setTo] = useState<DialectName | null>(null)
  const [preview, setPreview] = useState<ConvertPreview | null>(null)
  const heading = useFocus<HTMLHeadingElement>()
  useEffect(() => {
    let current = true
    setPreview(null)
    if (to) void actions.previewConvert(list, to).then((found) => current && setPreview(found))
    return () => {
      current = false
    }
  }, [to, list.changedAt])
  return (
    <form
      class="convert"
      onSubmit={(event) => {
        event.preventDefault()
        if (to && preview) actions.convertList(list, to)
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {word('convertTitle', list.name)}
      </h1>
      <p class="lead">{word('convertText')}</p>
      <DialectChoice name="convert-dialect" label={word('dialectLabel')} chosen={to} onChange={setTo} />
      <div role="status">
        {to && !preview && <p>{word('convertReading')}</p>}
        {preview && (
          <p class="promise">
            {preview.lostCount === 0 ? word('convertFits') : word('convertLost', preview.lostCount)}
          </p>
        )}
      </div>
      {preview && (
        <>
          <LostValues preview={preview} />
          <textarea
            class="written"
            readOnly
            dir="auto"
            rows={16}
            aria-label={word('convertPreview')}
            value={preview.text}
          />
        </>
      )}
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={busy || !preview}>
          {busy ? word('converting') : word('convertAction')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            actions.send({ kind: 'page', page: 'library' })
            focusEntries()
          }}
        >
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
