import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { problemField } from '../src/ui/draft.ts'
import { EntryFields } from '../src/ui/EntryFields.tsx'
import type { Actions } from './actions.ts'
import { formShortcuts } from './form-shortcuts.ts'
import { ListHead } from './ListHead.tsx'
import { ProbableNotice } from './ProbableNotice.tsx'
import { SaveFoot } from './SaveFoot.tsx'
import { opensSection } from './save-page.ts'
import type { SaveView, Scene } from './state.ts'
import { UnderButton, UnderField } from './UnderField.tsx'
import { shownDraft } from './views.ts'

/** At first the tags are in sight: to scroll to them, everything would have to be laid out before it is drawn. */
const IN_SIGHT = { preventScroll: true }

/** A page about to be saved: everything filled in, everything to be changed in place. */
export function SaveForm(props: {
  view: SaveView
  scene: Scene
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { view, scene, busy, actions } = props
  const form = useRef<HTMLFormElement>(null)
  const [wantsUnder, setWantsUnder] = useState<string | null>(null)
  const place = JSON.stringify([view.listId, view.section])
  const nests = view.under !== null || wantsUnder === place
  const list = scene.lists.find(({ id }) => id === view.listId)
  // With the drawing, not after it: what is typed at once must not be lost.
  useLayoutEffect(() => focusTags(form.current, IN_SIGHT), [])
  useEffect(() => {
    // What was clicked may be gone with the focus on it, such as the buttons of a question that was answered.
    if (document.activeElement === document.body) focusTags(form.current)
  })
  useEffect(() => {
    const field = view.invalid && problemField(view.invalid)
    if (field) form.current?.querySelector<HTMLElement>(`#save-${field}`)?.focus()
  }, [view.invalid])
  return (
    <form
      ref={form}
      noValidate
      aria-busy={view.awaiting === 'page'}
      onKeyDown={(event) => formShortcuts(event, () => actions.save({ status: 'read' }))}
      onSubmit={(event) => {
        event.preventDefault()
        actions.save()
      }}
    >
      <h1 class="unseen">{word('popupSaveTitle')}</h1>
      <ListHead
        label={word('popupSaveTo')}
        lists={scene.lists}
        chosen={view.listId}
        onChoose={(listId) => actions.send({ kind: 'list', listId })}
        onPick={actions.pick}
        onOpenNotes={actions.openNotes && (() => actions.openNotes?.(scene.tab.id))}
        onOpenLibrary={actions.openLibrary}
      />
      {view.probable.map((place) => (
        <ProbableNotice
          key={place.entryId}
          place={place}
          title={view.draft.title}
          scene={scene}
          onTell={actions.tellSame}
        />
      ))}
      <EntryFields
        name="save"
        draft={shownDraft(view, scene)}
        section={view.section}
        sections={list?.sections ?? []}
        tags={list?.tags ?? []}
        known={view.page?.links ?? []}
        dates={view.page ?? undefined}
        mayOpen
        proposal={view.proposal}
        besideSection={
          !nests && !opensSection(view, scene) && <UnderButton onWant={() => setWantsUnder(place)} />
        }
        belowSection={
          nests && (
            <UnderField key={place} view={view} actions={actions} onLeave={() => setWantsUnder(null)} />
          )
        }
        invalid={view.invalid}
        onEdit={(change) => actions.send({ kind: 'edit', change })}
        onSection={(section) => actions.send({ kind: 'section', section })}
      />
      <SaveFoot view={view} scene={scene} busy={busy} actions={actions} />
    </form>
  )
}

function focusTags(form: HTMLFormElement | null, options?: FocusOptions): void {
  form?.querySelector<HTMLElement>('#save-tags')?.focus(options)
}
