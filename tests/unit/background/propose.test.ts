import { describe, expect, it } from 'vitest'
import { propose } from '../../../src/background/handlers/propose.ts'
import type { ListId } from '../../../src/model/library.ts'
import { fakeBrowser, workerWith } from './fake-browser.ts'

const LIST = `## Reasoning

- [Chains of thought in reasoning models](https://arxiv.org/abs/2401.00001). \`cot\`.

## Vision

- [Seeing pictures with transformers](https://arxiv.org/abs/2401.00002). \`vit\`.
`

describe('propose', () => {
  it('proposes for a title, in the list that is asked for', async () => {
    const { worker, listId } = await workerWith(fakeBrowser(), LIST)
    expect(await propose(worker, { title: 'Pictures', listId })).toMatchObject({
      listId,
      section: ['Vision'],
      learned: true,
    })
  })

  it('keeps to a section that is chosen already', async () => {
    const { worker } = await workerWith(fakeBrowser(), LIST)
    const proposal = await propose(worker, { title: 'Pictures', section: ['Reasoning'] })
    expect(proposal?.section).toEqual(['Reasoning'])
  })

  it('has nothing to say of a list that is gone', async () => {
    const { worker } = await workerWith(fakeBrowser(), LIST)
    expect(await propose(worker, { title: 'Pictures', listId: 'gone' as ListId })).toBeNull()
  })
})

describe('a long list', () => {
  const long = Array.from({ length: 2500 }, (_, n) => `- [Work ${n} on agents](https://a.example/${n})`)
  const LONG = `## Agents\n\n${long.join('\n')}\n\n## Vision\n\n- [Pictures](https://a.example/p)\n`

  it('is not waited for, and is known from then on', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LONG)
    const shelf = await worker.shelf()
    shelf.working.drop(listId)
    const hasty = await worker.propose(shelf, { title: 'Pictures' }, 'hasty')
    expect(hasty).toMatchObject({ section: ['Agents'], learned: false })
    const asked = await propose(worker, { title: 'Pictures' })
    expect(asked).toMatchObject({ section: ['Vision'], learned: true })
    expect(await worker.propose(shelf, { title: 'Pictures' }, 'hasty')).toEqual(asked)
  })

  it('is spoken for by what was learned before while its last change is not', async () => {
    const { worker, listId } = await workerWith(fakeBrowser(), LONG)
    await propose(worker, { title: 'Pictures' })
    const shelf = await worker.shelf()
    shelf.working.drop(listId)
    expect(await worker.propose(shelf, { title: 'Pictures' }, 'hasty')).toMatchObject({ section: ['Vision'] })
  })
})
