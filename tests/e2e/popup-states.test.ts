import { expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { focused } from '../support/browser/popup-focus.ts'
import { popupSites } from '../support/browser/popup-sites.ts'
import { eachPopupState } from '../support/browser/popup-states.ts'
import { Session } from '../support/browser/session.ts'

const MINUTE = 60_000

test.each(['light', 'dark'] as const)(
  'no state of the popup has barriers, loses the focus or is wider than it should be (%s)',
  async (colorScheme) => {
    const session = await Session.start({ sites: [popupSites], colorScheme })
    const found: string[] = []
    try {
      await eachPopupState(session, async (name, popup) => {
        await popup.resize(320)
        await popup.still()
        // The bar below would lie over half a field; what it lies over is scrolled to.
        await popup.target.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
        const all = await barriers((code) => popup.target.run(code))
        found.push(...all.map((barrier) => `${name}: ${barrier}`))
        if ((await focused(popup)) === '') found.push(`${name}: the focus is lost`)
        const tooWide = await popup.target.evaluate(() => document.documentElement.scrollWidth > 320)
        if (tooWide) found.push(`${name}: it scrolls sideways`)
      })
      expect(found).toEqual([])
      expect(await session.problems()).toEqual([])
    } finally {
      await session.close()
    }
  },
  4 * MINUTE,
)
