import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

test.each([
  ['lines of a paragraph', 'Title: ', '\nLink: '],
  ['bold labels', '**Title:** ', '\n**Link:** '],
  ['lines of an item', '- Title: ', '\n  Link: '],
])('a title and a link that are labelled as such are an entry, as %s', (_name, title, link) => {
  const record = (name: string) => `${title}Paper on ${name}${link}https://example.org/${name}\n`
  const text = `# Papers\n\n${['a', 'b', 'c'].map(record).join('\n')}`
  expect(readList(text).entries.map((entry) => [entry.title, entry.url, entry.label, entry.lines])).toEqual(
    ['a', 'b', 'c'].map((name) => [`Paper on ${name}`, `https://example.org/${name}`, 'Link', 2]),
  )
  const entry = { title: 'Paper on d', url: 'https://example.org/d' }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(`${text}\n${record('d')}`)
})
