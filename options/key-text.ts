import { KEYS, type KeyAction } from './keys.ts'
import { strokeKeys } from './keys-sheet/stroke-keys.ts'

/** The first stroke of an action, as it is written: `Ctrl+Z`, on a Mac `⌘Z`. */
export function keyText(action: KeyAction): string {
  const isMac = /mac/i.test(navigator.platform)
  const key = KEYS.find(({ name }) => name === action)
  return key ? strokeKeys(key.strokes[0], isMac).join(isMac ? '' : '+') : ''
}

/** A label with the key that does the same. */
export function withKey(label: string, action: KeyAction): string {
  return `${label} (${keyText(action)})`
}
