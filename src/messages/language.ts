import { word } from './words.ts'

/**
 * The language of the texts as the reader writes it, a BCP 47 tag for `Intl` and `<html lang>`: `en-GB` where the
 * browser speaks that, `en` where it speaks a language that `_locales` does not have, so that no German date
 * stands in an English sentence.
 */
export function language(say: typeof word = word): string {
  const texts = say('languageCode')
  const browsers = say('@@ui_locale').replaceAll('_', '-')
  return base(browsers) === base(texts) ? browsers : texts
}

/** Tells the page's language and direction to the browser, to style sheets and to screen readers. */
export function setLanguage(root: HTMLElement, say: typeof word = word): void {
  root.lang = language(say)
  const sameAsBrowser = base(root.lang) === base(say('@@ui_locale').replaceAll('_', '-'))
  root.dir = sameAsBrowser ? say('@@bidi_dir') : 'ltr'
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag
}
