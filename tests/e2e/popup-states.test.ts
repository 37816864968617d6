import { expect, test } from 'vitest'
import { barriers, faintTexts } from '../support/browser/accessibility.ts'
import type { Popup } from '../support/browser/popup.ts'
import { focused } from '../support/browser/popup-focus.ts'
import { popupSites } from '../support/browser/popup-sites.ts'
import { eachPopupState } from '../support/browser/popup-states.ts'
import { Session } from '../support/browser/session.ts'

const MINUTE = 60_000

/** What is wrong with what the popup shows, in a line each. */
async function faultsOf(popup: Popup): Promise<string[]> {
  const run = (code: string) => popup.target.run(code)
  const found = await barriers(run)
  if ((await focused(popup)) === '') found.push('the focus is lost')
  const tooWide = await popup.target.evaluate(() => document.documentElement.scrollWidth > 320)
  if (tooWide) found.push('it scrolls sideways')
  await wear(popup, 'dark')
  for (const each of await faintTexts(run)) found.push(`dark: ${each}`)
  await wear(popup, 'light')
  return found
}

async function wear(popup: Popup, scheme: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }]
  await popup.target.send('Emulation.setEmulatedMedia', { features })
  await popup.still()
}

test(
  'no state of the popup has barriers, loses the focus, is wider than it should be, or is faint in the dark',
  async () => {
    const session = await Session.start({ sites: [popupSites] })
    const found: string[] = []
    try {
      await eachPopupState(session, async (name, popup) => {
        await popup.resize(320)
        await popup.still()
        // The bar below would lie over half a field; what it lies over is scrolled to.
        await popup.target.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
        for (const fault of await faultsOf(popup)) found.push(`${name}: ${fault}`)
      })
      expect(found).toEqual([])
      expect(await session.problems()).toEqual([])
    } finally {
      await session.close()
    }
  },
  4 * MINUTE,
)
