import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListId } from '../../src/model/library.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'

const TEXT =
  '# Papers\n\n- [One](https://one.example/)\n- [Two](https://two.example/)\n- [Ü](https://ü.example/)\n'
const folder = mkdtempSync(path.join(tmpdir(), 'listmark-copies-'))
const entry = (n: number) => ({ title: `Saved ${n}`, url: `https://saved.example/${n}` })
let session: FirefoxSession
let listId: ListId

const copies = () => readdirSync(folder).filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const save = (n: number) =>
  session.ask('savePage', { listId, section: ['Papers'], entry: entry(n), kept: {} })

beforeAll(async () => {
  session = await FirefoxSession.start([], folder)
  const answer = await session.ask('importList', { name: 'papers', fileName: 'papers.md', text: TEXT })
  if (answer.kind !== 'imported') throw new Error('not imported')
  listId = answer.listId
})

afterAll(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

test('Firefox writes a copy with the day in its name, byte for byte', async () => {
  await session.ask('connectTarget', { listId, kind: 'downloads', fileName: 'papers.md' })
  const [name] = await waitUntil('the copy', () => (copies().length === 1 ? copies() : null))
  expect(name).toMatch(/^papers \d{4}-\d\d-\d\d \d\d\.\d\d\.md$/)
  expect(read(name ?? '')).toBe(TEXT)
})

test('one name is written over again and again when that was chosen', async () => {
  await session.ask('connectTarget', { listId, kind: 'downloads', fileName: 'papers.md', overwrite: true })
  await waitUntil('the file', () => copies().includes('papers.md'))
  await save(1)
  await session.ask('syncNow', { listId })
  await waitUntil('the save in it', () => read('papers.md').includes('https://saved.example/1'))
  expect(copies()).toHaveLength(2)
})

test('a copy that was edited comes back and is merged with what was saved since', async () => {
  const edited = read('papers.md').replace('[Two]', '[Two, with a note]')
  await save(2)
  const answer = await session.ask('mergeFile', { listId, text: edited })
  expect(answer).toMatchObject({ kind: 'merged', conflicts: 0 })
  const text = await session.text()
  expect(text).toContain('[Two, with a note](https://two.example/)')
  for (const n of [1, 2]) expect(text.split(entry(n).url)).toHaveLength(2)
})
