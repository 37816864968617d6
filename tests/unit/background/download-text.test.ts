import { expect, test } from 'vitest'
import { textDownloader } from '../../../src/background/sync/download-text.ts'
import { copyName } from '../../../src/sync/targets/downloads.ts'

type Item = { state?: string; error?: string }

function downloader(states: readonly Item[]) {
  const asked: { url: string; filename: string; conflictAction: string }[] = []
  const left = [...states]
  const download = textDownloader({
    wait: async () => {},
    downloads: {
      download: async (options) => asked.push(options),
      search: async () => [left.length > 1 ? (left.shift() ?? {}) : (left[0] ?? {})],
    },
  })
  return { asked, download }
}

test('a text goes out whole, in UTF-8, and is told only once it has arrived', async () => {
  const text = `\ufeff${'ü 中 😀 list\n'.repeat(5000)}`
  const { asked, download } = downloader([{ state: 'in_progress' }, { state: 'complete' }])
  expect(await download('list.md', text, true)).toMatchObject({ kind: 'written' })
  expect(asked[0]).toMatchObject({ filename: 'list.md', conflictAction: 'overwrite' })
  const base64 = asked[0]?.url.split('base64,')[1] ?? ''
  expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(text)
})

test('a download that broke off says why', async () => {
  const full = downloader([{ state: 'interrupted', error: 'FILE_NO_SPACE' }])
  expect(await full.download('list.md', '', false)).toMatchObject({ kind: 'failed', why: 'full' })
  const never = downloader([{ state: 'in_progress' }])
  expect(await never.download('list.md', '', false)).toMatchObject({ kind: 'failed', why: 'other' })
})

test('a copy is named after the list and the minute, or as the list itself', () => {
  const now = new Date(2026, 10, 5, 9, 7)
  expect(copyName({ fileName: 'To read.md', overwrite: false, now })).toBe('To read 2026-11-05 09.07.md')
  expect(copyName({ fileName: 'To read.md', overwrite: true, now })).toBe('To read.md')
})
