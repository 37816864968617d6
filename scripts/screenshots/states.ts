import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Session } from '../../tests/support/browser/session.ts'
import { bringDisorder, takeDisorderStates } from './disorder-states.ts'
import { takeFileStates } from './file-states.ts'
import { takeFirstStates } from './first-states.ts'
import { takeLibraryStates } from './library-states.ts'
import { takeOtherLists } from './other-lists.ts'
import { takePanelStates } from './panel-states.ts'
import { takePopupPictures } from './popup-pictures.ts'
import { smallPng } from './small-png.ts'

const WIDTHS = [900, 1600]

/** Of the notes beside the page. */
const PANEL_WIDTH = 360

/** Writes a picture of every state of the library, and of the notes, into a folder, light and dark. */
export async function takeLibraryPictures(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const to = (name: string, width: number) =>
      path.join(folder, `library-${name}-${width}-${colorScheme}.png`)
    const session = await Session.start({ extension: path.join('dist', 'chrome'), colorScheme })
    try {
      await takeFirstStates(session, WIDTHS, to)
      for (const width of WIDTHS) await takeLibraryStates(session, width, (name) => to(name, width))
      await bringDisorder(session)
      for (const width of WIDTHS) await takeDisorderStates(session, width, (name) => to(name, width))
      await takePanelStates(session, PANEL_WIDTH, (name) =>
        path.join(folder, `panel-${name}-${PANEL_WIDTH}-${colorScheme}.png`),
      )
      await takeOtherLists(session, WIDTHS, to)
    } finally {
      await session.close()
    }
    await takeFileStates(colorScheme, WIDTHS, to)
  }
}

/** Writes a picture of every state of the popup, the library and the notes into a folder, light and dark. */
export async function takeStates(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await takePopupPictures(folder)
  await takeLibraryPictures(folder)
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    writeFileSync(file, smallPng(readFileSync(file)))
  }
}
