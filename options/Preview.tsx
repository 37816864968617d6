import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { sectionText } from '../src/ui/section-options.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import type { Actions } from './actions.ts'
import { countWords, numberWords } from './count-words.ts'
import { MergeChoice } from './keeping/MergeChoice.tsx'
import { layoutWord } from './layout-words.ts'
import { PreviewDetails } from './PreviewDetails.tsx'
import type { Importing } from './state.ts'
import { Toggle } from './Toggle.tsx'

type Previewed = Extract<Importing, { kind: 'preview' }>

/** What was recognised in a file, before anything is stored. */
export function Preview(props: {
  importing: Previewed
  busy: boolean
  /** The list that the file is most likely a copy of. */
  alike: ListRow | null
  actions: Actions
  onCancel: () => void
}): JSX.Element {
  const { importing, busy, alike, actions, onCancel } = props
  const { preview } = importing
  const [name, setName] = useState(importing.name)
  const [keep, setKeep] = useState(importing.handle !== null)
  const heading = useFocus<HTMLHeadingElement>()
  const headed = preview.sections.filter(({ path }) => path.length > 0)
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault()
        actions.importPreviewed(name, keep)
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {preview.entryCount === 0 ? word('previewNone') : countWords('entries', preview.entryCount)}
      </h1>
      <p class="lead">
        {preview.entryCount === 0
          ? word('previewNoneText')
          : headed.length === 0
            ? word('previewNoHeadings')
            : word(
                'previewFigures',
                countWords('sections', headed.length),
                countWords('tags', preview.tagCount),
              )}
      </p>
      {alike && <MergeChoice list={alike} importing={importing} busy={busy} actions={actions} />}
      {preview.layouts.length > 0 && (
        <p class="layouts">
          <span>{word('previewLayouts')}</span>
          {preview.layouts.map(({ layout, count }) => (
            <span key={layout} class="chip">
              {layoutWord(layout)} <span class="count">{numberWords(count)}</span>
            </span>
          ))}
        </p>
      )}
      <PreviewDetails preview={preview} sections={headed} />
      {preview.sample.length > 0 && (
        <ul class="sample">
          {preview.sample.map((entry, index) => (
            <li key={`${index} ${entry.title}`}>
              <span class="row-title" dir="auto">
                {entry.title}
              </span>
              <span class="above-it" dir="auto">
                {sectionText(entry.section)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="name-it">
        <label for="import-name">{word('listName')}</label>
        <input
          id="import-name"
          class="input framed"
          dir="auto"
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      {importing.handle && (
        <Toggle
          id="import-keep"
          label={word('importKeep')}
          text={word('importKeepText')}
          on={keep}
          onChange={setKeep}
        />
      )}
      <p class="promise">{word(keep ? 'previewPromiseKept' : 'previewPromise')}</p>
      <div class="actions">
        <button type="submit" class={alike ? 'button' : 'button primary'} aria-disabled={busy}>
          {busy ? word('adding', countWords('entries', preview.entryCount)) : word('addThisList')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {word('cancel')}
        </button>
      </div>
    </form>
  )
}
