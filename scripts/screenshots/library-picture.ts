import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import type { Session } from '../../tests/support/browser/session.ts'

/**
 * Takes a picture of the library, opened anew.
 * @param file that the picture is written to
 * @param show what a person does to come to the state
 */
export async function takeLibrary(
  session: Session,
  width: number,
  file: string,
  show: (library: LibraryPage) => Promise<void> = async () => {},
): Promise<void> {
  const library = await LibraryPage.open(session)
  const { page } = library
  await page.setViewportSize({ width, height: 900 })
  await show(library)
  // What was asked of the worker is drawn when it has answered.
  await page.waitForTimeout(400)
  await page.screenshot({ path: file })
  await page.close()
}
