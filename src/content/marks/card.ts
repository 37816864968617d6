import type { MarkFacts } from '../../messages/marks.ts'
import type { Layer } from './layer.ts'
import type { Mark } from './overlay.ts'
import { boxPlace } from './place.ts'

/** What can be done with a mark: its words, and what they do. */
export type Choices = readonly (readonly [words: string, act: () => void])[]

/** The small card beside a mark: what it stands for and, as its menu, what can be done. */
export interface Card {
  show(mark: Mark, facts: MarkFacts, choices: Choices): void
  hide(): void
  /** True while there is something to choose on it. */
  isMenu(): boolean
}

/** Makes the card. Its facts are drawn by the style sheet: no search within the page, and no script, finds them. */
export function makeCard({ layer, make }: Layer): Card {
  const box = make('div')
  let opener: HTMLElement | null = null
  const button = ([words, act]: Choices[number]) => {
    const made = make('button')
    made.setAttribute('role', 'menuitem')
    made.append(words)
    made.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return
      card.hide()
      act()
    })
    return made
  }
  const card: Card = {
    show(mark, { title, lines }, choices) {
      const text = lines.join('\n')
      mark.node?.setAttribute('aria-label', `${title}. ${text}`)
      opener = mark.node
      box.className = choices.length > 0 ? 'card menu' : 'card'
      box.setAttribute('role', choices.length > 0 ? 'menu' : 'presentation')
      box.setAttribute('data-title', title)
      box.setAttribute('data-text', text)
      box.replaceChildren(...choices.map(button))
      layer.append(box)
      putBeside(box, mark, layer)
      box.querySelector('button')?.focus({ preventScroll: true })
    },
    hide() {
      const wasMenu = card.isMenu()
      box.remove()
      if (wasMenu) opener?.focus({ preventScroll: true })
    },
    isMenu: () => box.isConnected && box.childElementCount > 0,
  }
  return card
}

/** Puts the card beside its mark, where it can be seen whole. */
function putBeside(box: HTMLElement, { at }: Mark, layer: HTMLElement): void {
  if (!at) return
  const { left, top } = layer.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const view = { width: window.innerWidth - 16, height: window.innerHeight }
  const { x, y } = boxPlace({ x: at.x + left, y: at.y + top }, { width, height }, view)
  box.style.transform = `translate(${x - left}px,${y - top}px)`
}
