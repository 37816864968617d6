import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Session } from '../../tests/support/browser/session.ts'
import { bringDisorder, takeDisorderStates } from './disorder-states.ts'
import { takeLibraryStates } from './library-states.ts'
import { takePanelStates } from './panel-states.ts'
import { takePopupPictures } from './popup-pictures.ts'
import { bringSampleList } from './sample-list.ts'

const WIDTHS = [900, 1600]

/** Of the notes beside the page. */
const PANEL_WIDTH = 360

/** Writes a picture of every state of the popup, the library and the notes into a folder, light and dark. */
export async function takeStates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await takePopupPictures(folder)
  for (const colorScheme of ['light', 'dark'] as const) {
    const session = await Session.start({ extension: path.join('dist', 'chrome'), colorScheme })
    try {
      await bringSampleList(session)
      for (const width of WIDTHS) {
        const to = (name: string) => path.join(folder, `library-${name}-${width}-${colorScheme}.png`)
        await takeLibraryStates(session, width, to)
      }
      await bringDisorder(session)
      for (const width of WIDTHS) {
        const to = (name: string) => path.join(folder, `library-${name}-${width}-${colorScheme}.png`)
        await takeDisorderStates(session, width, to)
      }
      const to = (name: string) => path.join(folder, `panel-${name}-${PANEL_WIDTH}-${colorScheme}.png`)
      await takePanelStates(session, PANEL_WIDTH, to)
    } finally {
      await session.close()
    }
  }
}
