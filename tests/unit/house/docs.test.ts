import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')

describe.each(DOCS)('%s', (name) => {
  const text = read(name)

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => String(to))
    // Links inside fenced examples are part of the example.
    const outside = links.filter((to) => !/^(?:url|…|https?)/.test(to))
    expect(outside.filter((to) => !existsSync(path.resolve(ROOT, path.dirname(name), to)))).toEqual([])
  })

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/`npm run ([\w:-]+)/g)].map(([, script]) => String(script))
    expect(named.filter((script) => !Object.hasOwn(packageJson.scripts, script))).toEqual([])
  })

  it('names only folders and files of the repository that are there', () => {
    const named = [
      ...text.matchAll(/`((?:src|tests|cli|popup|options|panel|docs|public|samples)\/[\w/.-]*)`/g),
    ]
    const missing = named
      .map(([, file]) => String(file))
      .filter((file) => !/NAME/.test(file) && !existsSync(path.join(ROOT, file)))
    expect(missing).toEqual([])
  })
})

test('the README shows a save as it really comes out', () => {
  const diff = /```diff\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const before = diff.replace(/^ /gm, '').replace(/^\+.*\n/gm, '')
  const [added = ''] = /^(?<=^\+).*|(?<=^\+).*$/m.exec(diff) ?? []
  const [entry] = readList(`## Reasoning\n${added}\n`).entries
  if (!entry) throw new Error(`the added line of the README is no entry: ${added}`)
  const { title, url, date, tags = [] } = entry
  if (!date) throw new Error('the added line of the README has no date')
  const abstract = url.replace('/pdf/', '/abs/')
  const { text } = editList(before, [
    { kind: 'add', entry: { title, url: abstract, date, tags }, section: ['Reasoning'], adaptsUrl: true },
  ])
  expect(text).toBe(diff.replace(/^[ +]/gm, ''))
})

test('the example of docs/file-format.md is read as the words below it say', () => {
  const example = /```markdown\n([\s\S]*?)```/.exec(read('docs/file-format.md'))?.[1] ?? ''
  const { entries, sections } = readList(example)
  expect(sections.map(({ path: heading }) => heading)).toEqual([['Reasoning']])
  expect(entries[0]).toMatchObject({
    title: 'Title',
    tags: ['quantization', 'finetuning'],
    date: { year: 2023, month: 5, day: 23 },
  })
  expect(entries.map(({ parentLine }) => parentLine)).toEqual([undefined, entries[0]?.line])
})
