import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SAMPLE_SITES, SAMPLE_URLS } from '../../samples/site.ts'
import { type Launched, launchChromium } from '../../tests/support/browser/chromium.ts'
import { fakeInternet } from '../../tests/support/browser/fake-internet.ts'
import { importByMessage, libraryTexts } from '../../tests/support/browser/library.ts'
import { BY_HAND } from '../by-hand.mjs'

/** The profile stays, so that what was saved yesterday is still there. */
const PROFILE = path.join('.listmark', 'profile')
const SAMPLE_LIST = path.join('samples', 'reading-list.md')

/** Puts the sample list into a library that has none. */
async function fillLibrary({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/manifest.json`)
  if ((await libraryTexts(page)).length === 0) {
    await importByMessage(page, path.basename(SAMPLE_LIST), readFileSync(SAMPLE_LIST, 'utf8'))
  }
  await page.close()
}

/**
 * Opens a browser window with Listmark in it, a sample list in its library and pages to try, and waits until the
 * window is closed.
 * @param real reach the real web; else the sample pages stand under their real addresses
 */
export async function showWindow(real: boolean): Promise<void> {
  const internet = real ? null : await fakeInternet(SAMPLE_SITES)
  const launched = await launchChromium({
    extension: path.join('dist', 'chrome'),
    headless: false,
    profile: path.resolve(PROFILE),
    ...(internet === null ? {} : { port: internet.port }),
  }).catch((error: Error) => {
    console.log(`The browser did not start with the extension (${error.message.split('\n')[0]}). ${BY_HAND}`)
    return null
  })
  if (launched === null) {
    process.exitCode = 1
    await internet?.close()
    return
  }
  const { context, extensionId } = launched
  await fillLibrary(launched)
  const [library = await context.newPage()] = context.pages()
  await library.goto(`chrome-extension://${extensionId}/options/options.html`)
  for (const url of Object.values(SAMPLE_URLS)) {
    const page = await context.newPage()
    // A page that does not load is for the user to see, too.
    await page.goto(url).catch((error) => console.log(`${url}: ${error.message.split('\n')[0]}`))
  }
  await library.bringToFront()
  console.log(`Listmark is in the window that has opened (its button may be behind the puzzle piece: pin it).
  ${SAMPLE_URLS.listed} is on the list already
  ${SAMPLE_URLS.unlisted} can be saved: click the button, or press Alt+Shift+S
Close the window to end.`)
  await new Promise((resolve) => context.on('close', resolve))
  await internet?.close()
}
