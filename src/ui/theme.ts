import type { Theme } from '../model/settings.ts'

const NAME = 'theme'

/** Where a page keeps small things of its own. */
type Keeper = Pick<Storage, 'getItem' | 'setItem'>

/** Makes the page light or dark, and remembers it for the next page's first moment, before the settings are read. */
export function wearTheme(root: HTMLElement, keeper: Keeper, theme: Theme): void {
  root.dataset['theme'] = theme
  try {
    if (keeper.getItem(NAME) !== theme) keeper.setItem(NAME, theme)
  } catch {
    // Without room the next page begins as the system is, and follows a moment later.
  }
}

/** Makes the page what the last one was. */
export function wearLast(root: HTMLElement, keeper: Keeper): void {
  root.dataset['theme'] = keeper.getItem(NAME) ?? 'system'
}

/** Makes the page what the last one was, and what another one becomes. */
export function followTheme(
  root: HTMLElement,
  keeper: Keeper,
  pages: { addEventListener(kind: 'storage', hear: () => void): void },
): void {
  wearLast(root, keeper)
  pages.addEventListener('storage', () => wearLast(root, keeper))
}
