import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { standsIn, worksLike } from './pick-view.ts'
import type { PickView, Scene } from './state.ts'
import { WorkChoice } from './WorkChoice.tsx'

/** From so many works on, typing a part of a title is quicker than looking for it. */
const MANY = 8

/** The works to choose from, those that are typed for, all at once or one by one; arrows go from one to the next. */
export function PickList(props: { view: PickView; scene: Scene; actions: Actions }): JSX.Element {
  const { view, scene, actions } = props
  const { works, chosen, listId } = view
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const shown = useMemo(() => worksLike(works, typed.trim()), [works, typed])
  const free = shown.filter((at) => works[at] && !standsIn(works[at], listId))
  const chosenCount = free.filter((at) => chosen.has(at)).length
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input:enabled') ?? [])]
    const at = event.target instanceof HTMLElement ? boxes.indexOf(event.target) : -1
    const next = boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <fieldset class="pick-works" onKeyDown={press}>
      <legend class="unseen">{word(view.from.of === 'tabs' ? 'pickFromTabs' : 'pickFromPage')}</legend>
      <div class="pick-tools">
        {works.length >= MANY && (
          <input
            class="input framed pick-filter"
            type="search"
            dir="auto"
            aria-label={word('pickFilter')}
            placeholder={word('pickFilter')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || typed === '') return
              event.preventDefault()
              setTyped('')
            }}
          />
        )}
        {free.length > 1 && (
          <label class="pick-all">
            <input
              type="checkbox"
              checked={chosenCount === free.length}
              ref={(box) => {
                if (box) box.indeterminate = chosenCount > 0 && chosenCount < free.length
              }}
              onChange={(event) =>
                actions.send({ kind: 'choose', at: free, on: event.currentTarget.checked })
              }
            />
            {word('pickAll')}
          </label>
        )}
      </div>
      {shown.length === 0 && (
        <p class="pick-nothing" role="status">
          {word('pickNoMatch')}
        </p>
      )}
      <ul ref={list} class="pick-list">
        {shown.map((at) => {
          const work = works[at]
          return (
            work && (
              <WorkChoice
                key={work.url}
                work={work}
                lists={scene.lists}
                listed={standsIn(work, listId)}
                chosen={chosen.has(at)}
                onChoose={(on) => actions.send({ kind: 'choose', at: [at], on })}
              />
            )
          )
        })}
      </ul>
    </fieldset>
  )
}
