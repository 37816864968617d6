import type { MarkMode } from '../../messages/marks.ts'
import type { Wire } from '../wire.ts'
import { makeCard } from './card.ts'
import type { Mark, Overlay } from './overlay.ts'

/** What a press of a button or a finger is made of; all of it belongs to the mark. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu']

/** What marks do when they are pointed at, clicked or walked through by keys. */
export interface Hand {
  /** Takes the card away. */
  hide(): void
  end(): void
}

/**
 * Listens to people's hands. On a guarded page the marks are never hit by the pointer, as a page can ask what lies
 * under a point; there the hand is followed over the window. What a script made up counts nowhere.
 */
export function handOver(window: Window, wire: Wire, mode: MarkMode, overlay: Overlay): Hand {
  const { layer, host } = overlay
  const ended = new AbortController()
  const card = makeCard(overlay)
  /** What is pointed at, or whose menu was asked for. */
  let over: Mark | null = null

  const link = ({ url }: Mark) => ({ page: window.location.href, url })
  const open = (mark: Mark) => {
    card.hide()
    void wire.ask('openMark', link(mark))
  }
  const show = async (mark: Mark, asMenu: boolean) => {
    over = mark
    const facts = await wire.ask('markFacts', link(mark))
    if (!facts || over !== mark || !mark.node) return
    const next = facts.status === 'read' ? 'unread' : 'read'
    const choices = [
      [facts.openWord, () => open(mark)],
      [
        next === 'read' ? facts.readWord : facts.unreadWord,
        () => void wire.ask('setMark', { ...link(mark), status: next }),
      ],
    ] as const
    card.show(mark, facts, asMenu ? choices : [])
  }
  const point = (mark: Mark | null) => {
    if (mark === over || card.isMenu()) return
    hide()
    if (mark) void show(mark, false)
  }
  const hide = () => {
    over = null
    card.hide()
  }
  const on = (target: EventTarget, name: string, act: (event: MouseEvent & KeyboardEvent) => void) =>
    target.addEventListener(
      name,
      (event) => {
        if (event.isTrusted) act(event as MouseEvent & KeyboardEvent)
      },
      { capture: true, signal: ended.signal },
    )
  const follow = (target: EventTarget, markOf: (event: MouseEvent) => Mark | null) => {
    on(target, 'pointermove', (event) => point(markOf(event)))
    for (const name of PRESSES) {
      on(target, name, (event) => {
        const mark = markOf(event)
        if (!mark) return
        event.preventDefault()
        event.stopImmediatePropagation()
        if (name === 'click') open(mark)
        if (name === 'contextmenu') void show(mark, true)
      })
    }
  }

  on(window, 'pointerdown', ({ target }) => {
    if (target !== host) hide()
  })
  if (mode === 'guarded') follow(window, overlay.markAt)
  follow(layer, ({ target }) => overlay.markOf(target))
  on(layer, 'pointerleave', () => point(null))
  on(layer, 'focusin', ({ target }) => {
    const mark = overlay.markOf(target)
    if (mark) point(mark)
  })
  on(layer, 'focusout', () => point(null))
  on(layer, 'keydown', (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step)
      stepAmong(layer.querySelectorAll(card.isMenu() ? '.menu button' : 'button.mark'), event.target, step)
    else if (event.key === 'Escape') hide()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  return {
    hide,
    end() {
      ended.abort()
      hide()
    },
  }
}

/** Moves the focus to the button before or after. */
function stepAmong(buttons: NodeListOf<HTMLElement>, from: EventTarget | null, step: number): void {
  const at = [...buttons].indexOf(from as HTMLElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
