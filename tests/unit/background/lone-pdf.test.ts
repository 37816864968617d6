import { describe, expect, it } from 'vitest'
import { savePage } from '../../../src/background/handlers/change-entry.ts'
import { completePage, openPage } from '../../../src/background/handlers/open-page.ts'
import { fakeBrowser, paper, storedText, until, workerWith } from './fake-browser.ts'

const URL_OF_PDF = 'https://people.example.edu/~ada/final2.pdf'
const LIST = '## Papers\n\n- [One](https://arxiv.org/pdf/1706.03762), Jan. 1 2024.\n'
const FRONT = {
  title: 'Attention Is All You Need',
  doi: '10.48550/arXiv.1706.03762',
  published: { year: 2023, month: 8, day: 2 },
}

async function onPdf(url: string, title = 'Microsoft Word - final2.doc') {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, LIST)
  browser.tabs.set(1, { url, title })
  return { browser, worker, listId }
}

describe('a PDF of no known source', () => {
  it('goes by its file’s name until its first page was read', async () => {
    const { browser, worker } = await onPdf(URL_OF_PDF)
    browser.pdfs.set(URL_OF_PDF, paper(URL_OF_PDF, FRONT))
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({
      page: { title: 'final2' },
      incomplete: true,
    })
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({
      page: { url: URL_OF_PDF, title: FRONT.title },
      places: [{}],
    })
  })

  it('is completed later when it could not be had at first', async () => {
    const { browser, worker, listId } = await onPdf(URL_OF_PDF)
    const opened = await openPage(worker, { tabId: 1 })
    if (opened.kind !== 'page') throw new Error(opened.kind)
    const entry = { title: opened.page.title, url: URL_OF_PDF }
    await savePage(worker, { listId, section: ['Papers'], entry, kept: {}, tabId: 1 })
    const { db } = await worker.shelf()
    await until(async () => (await db.getAll('queue'))[0]?.tries === 1)
    browser.pdfs.set(URL_OF_PDF, paper(URL_OF_PDF, FRONT))
    const [row] = await db.getAll('queue')
    if (row) await db.put('queue', { ...row, notBefore: 0 })
    worker.wakeQueue()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toContain(`- [${FRONT.title}](${URL_OF_PDF}), Aug. 2 2023.`)
  })
})

describe('a PDF whose abstract page cannot be had', () => {
  it('is read itself', async () => {
    const url = 'https://dl.acm.org/doi/pdf/10.1145/3442188.3445922'
    const { browser, worker } = await onPdf(url, '')
    browser.pdfs.set(url, paper(url, { title: 'On the Dangers of Stochastic Parrots' }))
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({
      page: { url, title: 'On the Dangers of Stochastic Parrots' },
    })
    expect(browser.fetched).toEqual(['https://doi.org/10.1145/3442188.3445922'])
  })

  it('is read itself when its source has no such page', async () => {
    const url =
      'https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf'
    const { browser, worker } = await onPdf(url, '')
    browser.pdfs.set(url, paper(url, { title: 'Deep Residual Learning for Image Recognition' }))
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({
      page: { title: 'Deep Residual Learning for Image Recognition' },
    })
    expect(browser.fetched).toEqual([])
  })
})

describe('a PDF on the disk', () => {
  const url = 'file:///home/ada/On_computable%20numbers.pdf'

  it('goes by its file’s name, and nothing waits for it, where files may not be read', async () => {
    const { browser, worker } = await onPdf(url, 'On_computable numbers.pdf')
    browser.pdfs.set(url, paper(url, FRONT))
    const opened = await openPage(worker, { tabId: 1 })
    expect(opened).toMatchObject({ page: { title: 'On computable numbers' }, incomplete: false })
  })

  it('is read where the browser allows it', async () => {
    const { browser, worker } = await onPdf(url, 'On_computable numbers.pdf')
    browser.readsFiles = true
    browser.pdfs.set(url, paper(url, FRONT))
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({ page: { url, title: FRONT.title } })
  })
})
