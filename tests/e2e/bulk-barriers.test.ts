import { expect, test } from 'vitest'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

/** What is opened over a selection, and how. */
const STATES = [
  { name: 'the bar', keys: [] },
  { name: 'the tags', keys: ['t'] },
  { name: 'the move', keys: ['v'] },
  { name: 'a new tag', keys: ['t', 'q', 'Enter'] },
] as const

test.each(['light', 'dark'] as const)(
  'selecting, tagging and moving have no barriers (%s)',
  async (colorScheme) => {
    const session = await Session.start({ colorScheme })
    try {
      const { page } = await LibraryPage.open(session)
      await importByMessage(session.desk, 'papers.md', datedBullets().text)
      await page.bringToFront()
      const found: string[] = []
      for (const { name, keys } of STATES) {
        await page.locator('.row-title').first().focus()
        for (const key of ['Control+a', ...keys]) await page.keyboard.press(key)
        await page.waitForTimeout(200)
        found.push(...(await barriers((code) => page.evaluate(code))).map((barrier) => `${name}: ${barrier}`))
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: said('bulkExport'), exact: true }).click()
      found.push(...(await barriers((code) => page.evaluate(code))))
      expect(found).toEqual([])
    } finally {
      await session.close()
    }
  },
)
