/** Modifier bits of the DevTools protocol's `Input.dispatchKeyEvent`. */
export const MODIFIER = { alt: 1, control: 2, meta: 4, shift: 8 } as const

const VIRTUAL_KEYS: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
}

/** Sends a command of the DevTools protocol. */
export type Send = (method: string, params: object) => Promise<unknown>

/**
 * Presses and releases a key as a keyboard does.
 * @param key its name as in `KeyboardEvent.key`: a letter, `Enter`, `ArrowDown` …
 * @param modifiers sum of MODIFIER values
 */
export async function pressKey(send: Send, key: string, modifiers = 0): Promise<void> {
  const letter = key.length === 1
  const virtualKey = letter ? key.toUpperCase().charCodeAt(0) : VIRTUAL_KEYS[key]
  if (virtualKey === undefined) throw new Error(`no key code known for ${key}`)
  const common = {
    key,
    code: letter ? `${/\d/.test(key) ? 'Digit' : 'Key'}${key.toUpperCase()}` : key,
    modifiers,
    windowsVirtualKeyCode: virtualKey,
    nativeVirtualKeyCode: virtualKey,
  }
  const text = key === 'Enter' ? '\r' : letter && modifiers === 0 ? key : undefined
  // A key down without text is a raw one: shortcuts of the browser and the extension listen for that.
  await send(
    'Input.dispatchKeyEvent',
    text ? { ...common, type: 'keyDown', text } : { ...common, type: 'rawKeyDown' },
  )
  await send('Input.dispatchKeyEvent', { ...common, type: 'keyUp' })
}

/** Types text letter by letter into what has the focus. */
export async function typeText(send: Send, text: string): Promise<void> {
  for (const letter of text) {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter })
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
  }
}
