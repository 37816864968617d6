import type { Page } from 'playwright-core'
import { SAMPLE_URLS } from '../../samples/site.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'

/** A state of the notes beside the page, at which address, and what a person does to come to it. */
interface PanelState {
  readonly name: string
  readonly url: string
  show(panel: Page): Promise<void>
}

const NOTE = `- QLoRA: a quantised base, adapters in full precision.
- _"we use a new data type, NormalFloat"_
- [ ] Try **NF4** on the small model, see [the code](https://github.com/artidoro/qlora).`

const note = (panel: Page) => panel.getByRole('textbox', { name: said('fieldNote') })

/** Every state of the notes, in the order of the pictures. */
const PANEL_STATES: readonly PanelState[] = [
  {
    name: 'note',
    url: SAMPLE_URLS.listed,
    async show(panel) {
      await note(panel).fill(NOTE)
      await panel.locator('.note').getByText(said('doneSaved'), { exact: true }).waitFor()
    },
  },
  {
    name: 'drawn',
    url: SAMPLE_URLS.listed,
    show: (panel) => panel.getByRole('radio', { name: said('notePreview') }).check(),
  },
  {
    name: 'unlisted',
    url: SAMPLE_URLS.post,
    show: (panel) => panel.getByRole('button', { name: said('notesSave') }).waitFor(),
  },
  {
    name: 'nothing',
    url: 'about:blank',
    show: (panel) => panel.getByRole('heading', { name: said('notesNothingTitle') }).waitFor(),
  },
]

/**
 * Takes a picture of each state of the notes, as wide as a side panel is.
 * @param to the file of a state's picture
 */
export async function takePanelStates(
  session: Session,
  width: number,
  to: (name: string) => string,
): Promise<void> {
  for (const { name, url, show } of PANEL_STATES) {
    const page = await session.open(url)
    const panel = await session.openOwn(`panel/panel.html?tab=${await session.tabId(page)}`)
    await panel.setViewportSize({ width, height: 640 })
    await show(panel)
    await panel.screenshot({ path: to(name) })
    await panel.close()
    await page.close()
  }
}
