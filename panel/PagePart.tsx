import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { hostOf } from '../src/ui/host.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { placeText } from '../src/ui/place-text.ts'
import type { Actions } from './actions.ts'
import type { Panel, ReadPage } from './state.ts'

/** A page that is not listed: to be saved by one click, or to be recognised as an entry at another address. */
export function PagePart(props: { panel: Panel; read: ReadPage; actions: Actions }): JSX.Element {
  const { panel, read, actions } = props
  const { page, proposal, probable } = read
  const list = panel.lists.find(({ id }) => id === proposal?.listId)
  return (
    <section class="page">
      <h1 dir="auto" title={page.title}>
        {page.title}
      </h1>
      <p class="faint">{hostOf(page.url)}</p>
      <p>{word('notesUnlisted')}</p>
      {list && (
        <p class="faint">
          {word('popupSaveTo')} <bdi>{placeText(list, proposal?.section ?? [])}</bdi>
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          data-first
          aria-disabled={panel.busy}
          onClick={actions.save}
        >
          <Icon name="plus" />
          {word(panel.busy ? 'saving' : 'notesSave')}
        </button>
      </div>
      {probable.length > 0 && (
        <>
          <h2>{word('probableTitle')}</h2>
          <ul class="probable">
            {probable.map(({ entryId, listId, title, section }) => (
              <li key={entryId}>
                <button type="button" class="button" onClick={() => actions.showProbable(entryId)}>
                  <Icon name="note" />
                  <span dir="auto">{title}</span>
                </button>
                <p class="faint" dir="auto">
                  {placeText(
                    panel.lists.find(({ id }) => id === listId),
                    section,
                  )}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
