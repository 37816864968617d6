import { askWorker } from '../../tests/support/browser/library.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { takeLibrary } from './library-picture.ts'
import { bringSampleList } from './sample-list.ts'

/**
 * Takes pictures of the library as it is first met: without a list, and before the first save. Leaves the sample list
 * in it.
 * @param to the file that a state's picture is written to, by its name and the width
 */
export async function takeFirstStates(
  session: Session,
  widths: readonly number[],
  to: (name: string, width: number) => string,
): Promise<void> {
  for (const width of widths) await takeLibrary(session, width, to('welcome', width))
  await bringSampleList(session)
  await askWorker(session.desk, 'changeSettings', { welcomed: false })
  for (const width of widths) await takeLibrary(session, width, to('first-steps', width))
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
}
