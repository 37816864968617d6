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
