import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { sendOnCtrlEnter } from '../src/ui/form-keys.ts'
import { SectionField } from '../src/ui/SectionField.tsx'
import type { Actions } from './actions.ts'
import { ListHead } from './ListHead.tsx'
import { pickedWorks, standsIn } from './pick-view.ts'
import type { PickView, Scene } from './state.ts'
import { WorkChoice } from './WorkChoice.tsx'

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
  const { works, chosen, listId, section, from } = view
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  const list = scene.lists.find(({ id }) => id === listId)
  const picked = pickedWorks(view)
  const open = works.filter((work) => !standsIn(work, listId))
  return (
    <form
      class="pick"
      noValidate
      onKeyDown={sendOnCtrlEnter}
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
        {open.length > 1 && (
          <label class="pick-all">
            {word('pickAll')}
            <input
              type="checkbox"
              checked={picked.length === open.length}
              ref={(box) => {
                if (box) box.indeterminate = picked.length > 0 && picked.length < open.length
              }}
              onChange={(event) => actions.send({ kind: 'choose', on: event.currentTarget.checked })}
            />
          </label>
        )}
      </div>
      {works.length === 0 ? (
        <p class="pick-nothing">{word(view.withheld ? 'pickWithheld' : NOTHING[from.of])}</p>
      ) : (
        <ul class="pick-list">
          {works.map((work, at) => (
            <WorkChoice
              key={work.url}
              work={work}
              lists={scene.lists}
              listed={standsIn(work, listId)}
              chosen={chosen.has(at)}
              onChoose={(on) => actions.send({ kind: 'choose', at, on })}
            />
          ))}
        </ul>
      )}
      {works.length > 0 && (list?.sections.length ?? 0) > 0 && (
        <SectionField
          id="pick-section"
          sections={list?.sections ?? []}
          value={section}
          onChange={(path) => actions.send({ kind: 'section', section: path })}
          mayOpen
        />
      )}
      <footer class="foot">
        {view.page && (
          <button
            type="button"
            class="button quiet"
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
            <span class="key" aria-hidden="true">
              ↵
            </span>
          </button>
        )}
      </footer>
    </form>
  )
}
