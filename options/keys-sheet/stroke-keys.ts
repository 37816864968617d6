/** Keys whose names are not what stands on them. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Backspace: '⌫' }

/**
 * The keys of a stroke as they are printed on the keyboard.
 * @param stroke as in the table of keys: `Mod+Shift+z`
 * @returns one text for each key, in the order in which they are held
 */
export function strokeKeys(stroke: string, isMac: boolean): readonly string[] {
  return stroke.split('+').map((name) => {
    if (isMac && MAC_SIGNS[name] !== undefined) return MAC_SIGNS[name]
    if (name === 'Mod') return 'Ctrl'
    return SIGNS[name] ?? (name.length === 1 ? name.toUpperCase() : name)
  })
}
