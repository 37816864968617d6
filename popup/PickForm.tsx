import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { sendOnCtrlEnter } from '../src/ui/form-keys.ts'
import { takeByNumber } from '../src/ui/NumberedChips.tsx'
import { SectionField } from '../src/ui/SectionField.tsx'
import type { Actions } from './actions.ts'
import { Key } from './Key.tsx'
import { ListHead } from './ListHead.tsx'
import { PickList } from './PickList.tsx'
import { pickedWorks } from './pick-view.ts'
import type { PickView, Scene } from './state.ts'

const TITLES = { page: 'pickFromPage', selection: 'pickFromSelection', tabs: 'pickFromTabs' } as const
const NOTHING = {
  page: 'pickNothingPage',
  selection: 'pickNothingSelection',
  tabs: 'pickNothingTabs',
} as const

/** Several works, to choose some of them: what is listed is marked, what looks like reading is chosen. */
export function PickForm(props: {
  view: PickView
  scene: Scene
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { view, scene, busy, actions } = props
  const { works, listId, section, from } = view
  const picked = pickedWorks(view)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const filter = picked.length === 0 && form.current?.querySelector<HTMLElement>('.pick-filter')
    const start = filter || first.current || form.current?.querySelector<HTMLElement>('.foot button, button')
    start?.focus()
  }, [])
  const list = scene.lists.find(({ id }) => id === listId)
  return (
    <form
      ref={form}
      class="pick"
      noValidate
      onKeyDown={(event) => {
        if (!takeByNumber(event, event.currentTarget)) sendOnCtrlEnter(event)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        actions.savePicked()
      }}
    >
      <ListHead
        label={word('popupSaveTo')}
        lists={scene.lists}
        chosen={listId}
        onChoose={(id) => actions.send({ kind: 'list', listId: id })}
        onOpenLibrary={actions.openLibrary}
      />
      <div class="pick-head">
        <h1>{word(TITLES[from.of])}</h1>
      </div>
      {works.length === 0 ? (
        <p class="pick-nothing">{word(view.withheld ? 'pickWithheld' : NOTHING[from.of])}</p>
      ) : (
        <PickList view={view} scene={scene} actions={actions} />
      )}
      {works.length > 0 && (list?.sections.length ?? 0) > 0 && (
        <SectionField
          id="pick-section"
          sections={list?.sections ?? []}
          value={section}
          onChange={(path) => actions.send({ kind: 'section', section: path })}
          mayOpen
          proposed={view.sections}
        />
      )}
      <footer class="foot">
        {view.page && (
          <button
            type="button"
            class={works.length > 0 ? 'button quiet' : 'button primary'}
            onClick={() => view.page && actions.send({ kind: 'show', view: view.page })}
          >
            {word('pickThisPage')}
          </button>
        )}
        {works.length > 0 && (
          <button
            ref={first}
            type="submit"
            class="button primary"
            aria-disabled={busy || picked.length === 0}
          >
            {busy ? word('saving') : picked.length === 0 ? word('pickNone') : word('pickSave', picked.length)}
            <Key>↵</Key>
          </button>
        )}
      </footer>
    </form>
  )
}
