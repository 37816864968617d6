import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { askWorker, importByMessage } from '../../tests/support/browser/library.ts'
import type { LibraryPage } from '../../tests/support/browser/library-page.ts'
import type { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'
import { takeLibrary } from './library-picture.ts'

/** A list with works that stand twice and lines that cannot be read. */
const LIST = `# Papers

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
- [QLoRA: Efficient Finetuning of Quantized LLMs](https://arxiv.org/abs/2305.14314), May 23 2023. \`peft\`.
- [Learning to Summarize with Human Feedback](https://arxiv.org/abs/2009.01325), Sep. 2 2020.

## To sort

- [AgentBench: Evaluating LLMs as Agents](https://arxiv.org/pdf/2308.03688), Aug. 7 2023. \`bench\`.
  - eight environments, _"a multi-dimensional benchmark"_
- [Learning to Summarize with Human Feedback](https://openreview.net/forum?id=OUIFPHEgJU), Sep. 2020.
- [QLoRA: Efficient Finetuning of Quantized LLMs](https://arxiv.org/abs/2305.14314v1), May 23 2023.

[Mamba: Linear-Time Sequence Modeling] (https://arxiv.org/abs/2312.00752), Dec. 1 2023.
`

const way = (page: Page, name: 'duplicates' | 'unclear') =>
  page.getByRole('button', { name: new RegExp(`^${said(name)}`) }).click()

async function writeNote(page: Page, words: string): Promise<void> {
  await page.locator('[data-index="0"] .row-title').focus()
  await page.keyboard.press('o')
  await page.getByRole('radio', { name: said('noteEdit') }).check()
  await page.locator('.pane textarea').fill(words)
}

/** What the library shows of a list that is not in order, and of a note that two write at once. */
const STATES: readonly {
  name: string
  show(library: LibraryPage, session: Session, width: number): Promise<void>
}[] = [
  { name: 'duplicates', show: ({ page }) => way(page, 'duplicates') },
  { name: 'not-understood', show: ({ page }) => way(page, 'unclear') },
  {
    name: 'note-written',
    show: ({ page }) => writeNote(page, '- a *first* thought\n- and `another`'),
  },
  {
    name: 'note-of-two',
    async show({ page }, session, width) {
      await writeNote(page, '- what this window says')
      const { groups } = await askWorker(session.desk, 'findDuplicates', { most: 200 })
      const shown = groups
        .flatMap(({ entries }) => entries)
        .find(({ fields, section }) => fields.title === 'AgentBench' && section[0] === 'Papers')
      const entryId = shown?.id
      if (entryId === undefined) throw new Error('nothing stands twice')
      await askWorker(session.desk, 'updateEntry', {
        entryId,
        set: { notes: width > 1000 ? '- what the other window says' : '- what another window says' },
      })
      await page.getByText(said('noteConflict')).waitFor()
    },
  },
  {
    name: 'earlier-text',
    async show({ page }) {
      await page.getByRole('button', { name: said('history') }).click()
      await page
        .getByRole('button', { name: said('showDifference') })
        .first()
        .click()
      await page.locator('.differences').waitFor()
    },
  },
  {
    name: 'import-to-put-in-order',
    async show(library) {
      const file = path.join(tmpdir(), 'more-papers.md')
      writeFileSync(file, LIST.replaceAll('Papers', 'More papers'))
      await library.pickFile(file)
      for (const name of ['previewDuplicates', 'previewUnclear'] as const)
        await library.page.getByText(said(name, '')).click()
    },
  },
]

/** Puts the list that is not in order into the library. */
export function bringDisorder(session: Session): Promise<void> {
  return importByMessage(session.desk, 'papers.md', LIST)
}

/**
 * Takes a picture of each of these states at a width, of a library with the list that is not in order.
 * @param to the file that a state's picture is written to, by its name
 */
export async function takeDisorderStates(
  session: Session,
  width: number,
  to: (name: string) => string,
): Promise<void> {
  for (const { name, show } of STATES)
    await takeLibrary(session, width, to(name), (library) => show(library, session, width))
}
