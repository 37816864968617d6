import type { MarkMode } from '../../messages/marks.ts'
import type { Sender } from '../../messages/sender.ts'
import { readSettings } from '../../store/read.ts'
import type { Background } from '../background.ts'
import { markMode } from './mark-mode.ts'

/** A page may speak of itself only; its path may have changed since the browser last told of it. */
export function isOwnPage(page: string, { url }: Sender): boolean {
  return (
    url !== undefined &&
    URL.canParse(page) &&
    URL.canParse(url) &&
    new URL(page).origin === new URL(url).origin
  )
}

/** How the page that a content script speaks for is marked; `off` when it is not its own page. */
export async function modeOfSender(
  { shelf }: Pick<Background, 'shelf'>,
  page: string,
  sender: Sender,
): Promise<MarkMode> {
  if (!isOwnPage(page, sender)) return 'off'
  return markMode(page, await readSettings((await shelf()).db))
}
