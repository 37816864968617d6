import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { EntryId } from '../../src/model/library.ts'
import { askWorker } from '../../tests/support/browser/library.ts'
import { LibraryPage } from '../../tests/support/browser/library-page.ts'
import { Session } from '../../tests/support/browser/session.ts'
import { said } from '../../tests/support/words.ts'

const LIST = `# Papers

- [AgentBench](https://arxiv.org/abs/2308.03688), Aug. 7 2023. \`agent\`.
- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023. \`peft\`.
- [Learning to Summarize](https://arxiv.org/abs/2009.01325), Sep. 2 2020.
`

/**
 * Takes pictures of a list that is kept in a file, in a browser of its own: in step, changed here and in the file, and
 * with the file emptied by somebody.
 * @param to the file that a state's picture is written to, by its name and the width
 */
export async function takeFileStates(
  colorScheme: 'light' | 'dark',
  widths: readonly number[],
  to: (name: string, width: number) => string,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'listmark-pictures-'))
  const file = path.join(folder, 'papers.md')
  writeFileSync(file, LIST)
  const extension = path.join('dist', 'chrome')
  const session = await Session.start({ extension, colorScheme, writableFiles: [file] })
  try {
    const library = await LibraryPage.open(session)
    const { page } = library
    const click = (name: Parameters<typeof said>[0]) => page.getByRole('button', { name: said(name) }).click()
    const take = async (name: string) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: to(name, width) })
      }
    }
    await library.dropFile(file)
    await library.confirmImport()
    await page.getByText(/^In step with papers\.md/).waitFor()
    await click('firstDone')
    await click('keepInFile')
    await page.getByRole('button', { name: said('keepNow') }).waitFor()
    await take('kept-in-file')
    await click('backToList')
    // The library changes first, and the file before the round that the change asks for.
    const changed = { entryId: 2 as EntryId, set: { title: 'QLoRA: Efficient Finetuning' } }
    await askWorker(session.desk, 'updateEntry', changed)
    writeFileSync(file, LIST.replace('[QLoRA]', '[QLoRA: finetuning of quantized models]'))
    await page.getByText(said('conflictOne')).waitFor()
    await take('conflict-told')
    await click('conflictLook')
    await page.getByText(said('conflictText')).waitFor()
    await take('conflict')
    await click('conflictTakeOurs')
    await page.getByText(said('conflictNone')).waitFor()
    await click('backToList')
    writeFileSync(file, '')
    await askWorker(session.desk, 'syncNow', {})
    await page.getByRole('button', { name: said('takeFile') }).waitFor()
    await take('file-emptied')
  } finally {
    await session.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
