import browser from 'webextension-polyfill'
import type english from '../../public/_locales/en/messages.json'

/** The name of a text in `_locales`. */
export type WordName = Exclude<keyof typeof english, symbol> | BrowserWord

/** What every browser knows by itself: the language that it speaks (`en_GB`) and its direction (`ltr`, `rtl`). */
type BrowserWord = '@@ui_locale' | '@@bidi_dir'

/**
 * The text of that name in the browser's language.
 * @param fills what stands for `$1`, `$2` … in it, as text
 */
export function word(name: WordName, ...fills: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, fills.map(String))
}
