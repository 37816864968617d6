import { readPage } from '../page/read-page.ts'
import { READ_FUNCTION } from './read-function.ts'

/**
 * Injected on demand. It leaves one function in the extension's own world of the page, and a second call runs it:
 * the value of a bundled script does not come back from `executeScript` in every browser, that of a function does.
 */
Object.assign(globalThis, {
  [READ_FUNCTION]: () => ({ ...readPage(document, location.href), referrer: document.referrer }),
})
