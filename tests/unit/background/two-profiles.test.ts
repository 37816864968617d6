import { expect, test } from 'vitest'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import { FakeFile } from '../../support/sync/fake-file.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const TEXT = '# List\n\n- [One](https://one.example/)\n'
const WRITTEN = '- [Written](https://written.example/)\n'
const sender = { id: 'own' }

/** A browser profile of its own: a library and a worker that keep the list in a file. */
async function profileWith(file: FakeFile, name: string) {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, TEXT)
  browser.files.set(listId, file.handle)
  await handlers.connectTarget(worker, { listId, kind: 'file', fileName: 'list.md' }, sender)
  return {
    save: (n: number) => {
      const entry = { title: `${name} ${n}`, url: `https://${name}.example/${n}` }
      return handlers.savePage(worker, { listId, section: ['List'], entry, kept: {} }, sender)
    },
    look: () => handlers.syncNow(worker, { listId }, sender),
    text: () => storedText(worker, listId),
  }
}

test('two profiles that keep one file lose nothing of each other or of a person, and end with one text', async () => {
  const file = new FakeFile(TEXT)
  const profiles = [await profileWith(file, 'home'), await profileWith(file, 'work')]
  for (const n of [1, 2, 3]) {
    await Promise.all(profiles.map(({ save }) => save(n)))
    if (n === 2) file.edit(file.text + WRITTEN)
    await Promise.all(profiles.map(({ look }) => look()))
  }
  for (const { look } of [...profiles, ...profiles]) await look()
  expect(await Promise.all(profiles.map(({ text }) => text()))).toEqual([file.text, file.text])
  expect(file.text.split(WRITTEN)).toHaveLength(2)
  for (const n of [1, 2, 3])
    for (const name of ['home', 'work'])
      expect(file.text.split(`(https://${name}.example/${n})`)).toHaveLength(2)
})
