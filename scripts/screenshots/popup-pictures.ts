import path from 'node:path'
import { popupSites } from '../../tests/support/browser/popup-sites.ts'
import { eachPopupState } from '../../tests/support/browser/popup-states.ts'
import { Session } from '../../tests/support/browser/session.ts'

/** As narrow as a popup gets. */
const WIDTH = 320

/** Writes a picture of every state of the popup into a folder, light and dark. */
export async function takePopupPictures(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const extension = path.join('dist', 'chrome')
    const session = await Session.start({ extension, colorScheme, sites: [popupSites] })
    try {
      await eachPopupState(session, async (name, popup) => {
        await popup.resize(WIDTH)
        await popup.screenshot(path.join(folder, `popup-${name}-${WIDTH}-${colorScheme}.png`))
      })
    } finally {
      await session.close()
    }
  }
}
