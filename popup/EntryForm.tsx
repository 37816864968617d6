import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { dayWords } from '../src/ui/date-words.ts'
import { type Draft, problemField } from '../src/ui/draft.ts'
import { EntryFields } from '../src/ui/EntryFields.tsx'
import { Overtaken } from '../src/ui/Overtaken.tsx'
import type { Actions } from './actions.ts'
import { DoneLine } from './DoneLine.tsx'
import { EntryFoot } from './EntryFoot.tsx'
import { formShortcuts } from './form-shortcuts.ts'
import { ListHead } from './ListHead.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'
import { isChanged } from './reduce.ts'
import type { EntryView, Scene } from './state.ts'
import { baseDraft, rowOf } from './views.ts'

/** A listed page, opened as its entry: to edit, move, mark as read or remove. */
export function EntryForm(props: {
  view: EntryView
  scene: Scene
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { view, scene, busy, actions } = props
  const primary = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const row = rowOf(view)
  const list = scene.lists.find(({ id }) => id === row?.listId)
  const changed = isChanged(view)
  const read = baseDraft(view).status === 'read'
  const onEdit = (change: Partial<Draft>) => actions.send({ kind: 'edit', change })
  const onSection = (section: readonly string[]) => actions.send({ kind: 'section', section })
  const mark = () => actions.update({ status: read && !changed ? 'unread' : 'read' })
  useLayoutEffect(() => primary.current?.focus(), [row?.id])
  useEffect(() => {
    // What was clicked may be gone with the focus on it: Undo, or a button that became another.
    if (document.activeElement === document.body) primary.current?.focus()
  })
  useEffect(() => {
    const field = view.invalid && problemField(view.invalid)
    if (field) form.current?.querySelector<HTMLElement>(`#entry-${field}`)?.focus()
  }, [view.invalid])
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={(event) => {
        if (isMarkKey(event)) mark()
        else formShortcuts(event, mark)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        actions.update()
      }}
    >
      <h1 class="unseen">{word('popupEntryTitle')}</h1>
      {row && (
        <ListHead
          label={word('popupListedIn')}
          lists={scene.lists}
          chosen={row.listId}
          remark={word('listedSince', dayWords(row.addedAt))}
          onPick={actions.pick}
          onOpenNotes={actions.openNotes && (() => actions.openNotes?.(scene.tab.id))}
          onOpenLibrary={actions.openLibrary}
        />
      )}
      {view.done && <DoneLine done={view.done} onUndo={actions.undo} />}
      <Overtaken theirs={view.theirs} draft={view.draft} onEdit={onEdit} onSection={onSection} />
      <PlaceChoice view={view} scene={scene} actions={actions} />
      <EntryFields
        name="entry"
        draft={view.draft}
        section={view.section}
        sections={list?.sections ?? []}
        tags={list?.tags ?? []}
        known={[...(row?.kept.links ?? []), ...(view.page?.links ?? [])]}
        dates={view.page ?? undefined}
        invalid={view.invalid}
        onEdit={onEdit}
        onSection={onSection}
      />
      <EntryFoot
        primary={primary}
        isChanged={changed}
        isRead={read}
        busy={busy}
        onMark={mark}
        onRemove={actions.remove}
      />
    </form>
  )
}

/** M, wherever nothing is typed. */
function isMarkKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const types = target instanceof Element && target.closest('input:not([type=radio]), textarea, select')
  return key.toLowerCase() === 'm' && !ctrlKey && !metaKey && !altKey && !types
}
