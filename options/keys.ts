import type { WordName } from '../src/messages/words.ts'

/** Everything in the library that a key does. */
export type KeyAction = (typeof KEYS)[number]['name']

/** A key of the library page: what it does, which strokes do it, and what it is called. */
export interface LibraryKey {
  readonly name: string
  /**
   * `KeyboardEvent.key` as without Shift, after `Mod+` (Ctrl, on a Mac Cmd), `Alt+` and `Shift+`; the first is the one to show.
   */
  readonly strokes: readonly string[]
  readonly word: WordName
  /** Where it works: on the entries' rows, anywhere on the page but in a text field, or there as well. */
  readonly where: 'rows' | 'page' | 'everywhere'
}

/** The library's keys, in the order in which a person meets them. */
export const KEYS = [
  { name: 'down', strokes: ['j', 'ArrowDown'], word: 'keyDown', where: 'rows' },
  { name: 'up', strokes: ['k', 'ArrowUp'], word: 'keyUp', where: 'rows' },
  { name: 'pageDown', strokes: ['PageDown'], word: 'keyPageDown', where: 'rows' },
  { name: 'pageUp', strokes: ['PageUp'], word: 'keyPageUp', where: 'rows' },
  { name: 'first', strokes: ['Home'], word: 'keyFirst', where: 'rows' },
  { name: 'last', strokes: ['End'], word: 'keyLast', where: 'rows' },
  { name: 'openPage', strokes: ['Enter'], word: 'keyOpenPage', where: 'rows' },
  { name: 'show', strokes: ['o', ' '], word: 'keyShow', where: 'rows' },
  { name: 'edit', strokes: ['e'], word: 'keyEdit', where: 'rows' },
  { name: 'toggleRead', strokes: ['m'], word: 'keyToggleRead', where: 'rows' },
  { name: 'markUnread', strokes: ['1'], word: 'keyMarkUnread', where: 'rows' },
  { name: 'markReading', strokes: ['2'], word: 'keyMarkReading', where: 'rows' },
  { name: 'markRead', strokes: ['3'], word: 'keyMarkRead', where: 'rows' },
  { name: 'tag', strokes: ['t'], word: 'keyTag', where: 'rows' },
  { name: 'move', strokes: ['v', 'Shift+m'], word: 'keyMove', where: 'rows' },
  { name: 'moveUp', strokes: ['Alt+ArrowUp'], word: 'keyMoveUp', where: 'rows' },
  { name: 'moveDown', strokes: ['Alt+ArrowDown'], word: 'keyMoveDown', where: 'rows' },
  { name: 'remove', strokes: ['Delete', 'Backspace'], word: 'keyRemove', where: 'rows' },
  { name: 'select', strokes: ['x'], word: 'keySelect', where: 'rows' },
  { name: 'selectDown', strokes: ['Shift+ArrowDown', 'Shift+j'], word: 'keySelectDown', where: 'rows' },
  { name: 'selectUp', strokes: ['Shift+ArrowUp', 'Shift+k'], word: 'keySelectUp', where: 'rows' },
  { name: 'selectAll', strokes: ['Mod+a'], word: 'keySelectAll', where: 'page' },
  { name: 'selectNone', strokes: ['Escape'], word: 'keySelectNone', where: 'page' },
  { name: 'search', strokes: ['/'], word: 'keySearch', where: 'page' },
  { name: 'palette', strokes: ['Mod+k'], word: 'keyPalette', where: 'everywhere' },
  { name: 'keys', strokes: ['?'], word: 'keyKeys', where: 'page' },
  { name: 'undo', strokes: ['Mod+z'], word: 'keyUndo', where: 'page' },
  { name: 'redo', strokes: ['Mod+Shift+z', 'Mod+y'], word: 'keyRedo', where: 'page' },
] as const satisfies readonly LibraryKey[]

/** The stroke of an action that is shown. */
export function firstStroke(action: KeyAction): string {
  return KEYS.find(({ name }) => name === action)?.strokes[0] ?? ''
}

/** What tells a stroke apart. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a stroke does in the library; null when it does nothing here. */
export function actionOfStroke(stroke: Stroke): KeyAction | null {
  const name = strokeName(stroke)
  return KEYS.find(({ strokes }) => strokes.some((one) => one === name))?.name ?? null
}

/** A stroke as it is written in `KEYS`. */
function strokeName({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const letter = letterOf(key, code)
  // Signs such as `/` need Shift on some keyboards: it tells only letters and named keys apart.
  const shifted = shiftKey && (letter !== null || key.length > 1)
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${letter ?? key}`
}

/** The letter of a key; on a keyboard with other letters than these, the one that stands there on most. */
function letterOf(key: string, code: string): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  return place !== undefined && /^\P{ASCII}$/u.test(key) ? place.toLowerCase() : null
}

/** True where keys belong to what is typed. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null
  )
}
