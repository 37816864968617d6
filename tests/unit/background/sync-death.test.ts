import { expect, test } from 'vitest'
import { assemble } from '../../../src/background/assemble.ts'
import type { Background } from '../../../src/background/background.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import type { ListId } from '../../../src/model/library.ts'
import { FakeFile } from '../../support/sync/fake-file.ts'
import { fakeBrowser, storedText, until, workerWith } from './fake-browser.ts'

const LINE = (name: string) => `- [${name}](https://${name.toLowerCase()}.example/)\n`
const START = `# List\n\n${['One', 'Two', 'Three', 'Four'].map(LINE).join('')}`
const sender = { id: 'own' }

/** Looks at the file and writes of it in one round: more than there are steps, so that the last case is no death. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7]

function save(worker: Background, listId: ListId, name: string) {
  const entry = { title: name, url: `https://${name.toLowerCase()}.example/` }
  return handlers.savePage(worker, { listId, section: ['List'], entry, kept: {} }, sender)
}

test.each(STEPS)(
  'a worker that dies at step %i of a round has lost nothing: the next one does what was left, and what came meanwhile',
  async (deadly) => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, START)
    const file = new FakeFile(START)
    browser.files.set(listId, file.handle)
    await handlers.connectTarget(worker, { listId, kind: 'file', fileName: 'list.md' }, sender)
    file.edit(START.replace(LINE('Two'), LINE('Two') + LINE('Edited')).replace(LINE('Four'), ''))
    let steps = 0
    let isDead = false
    file.step = () => {
      if (steps++ !== deadly) return Promise.resolve()
      isDead = true
      return new Promise(() => {})
    }
    await save(worker, listId, 'Saved')
    const round = handlers.syncNow(worker, { listId }, sender)
    await until(() => isDead || file.writes > 0)
    // There is never more than one worker: who lived through it ends its round before the next one starts.
    if (!isDead) await round

    file.step = async () => {}
    const next = assemble(browser.around)
    await save(next, listId, 'Later')
    file.edit(file.text + LINE('Appended'))
    await handlers.syncNow(next, {}, sender)
    await handlers.syncNow(next, {}, sender)
    const text = await storedText(next, listId)
    expect(file.text).toBe(text)
    for (const name of ['One', 'Two', 'Three', 'Edited', 'Saved', 'Later', 'Appended']) {
      expect(text.split(`[${name}]`)).toHaveLength(2)
    }
    expect(text).not.toContain('[Four]')
  },
)
