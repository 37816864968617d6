/**
 * The language in which a page writes dates, numbers and plurals: that of its texts, as it told the browser when
 * it opened. Undefined, which means the machine's own, where there is no page.
 */
export function pageLanguage(): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.lang || undefined
}
