import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { filesUnder } from './source-files.ts'

/** Attributes that people read or hear. */
const READ = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|label|placeholder|title)$/

/** Two letters in a row; a single one may be the name of a key. */
const WORDS = /\p{L}{2}/u

/** The texts that a component writes itself: between its tags, or in an attribute that is read. */
function literals(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literals)
  if (!isNode(node)) return []
  if (node['type'] === 'JSXText') return [String(node['value'])]
  if (node['type'] === 'JSXAttribute') {
    const { name, value } = node
    const isRead = isNode(name) && READ.test(String(name['name']))
    if (isRead && isNode(value) && value['type'] === 'Literal') return [String(value['value'])]
    return literals(value)
  }
  return Object.values(node).flatMap(literals)
}

function isNode(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null
}

function wordsIn(path: string, code: string): string[] {
  return literals(parseSync(path, code).program).filter((text) => WORDS.test(text))
}

it('no component writes a text itself: they all stand in _locales', () => {
  const found = filesUnder(['src', 'popup', 'options', 'panel'], /\.tsx$/).flatMap(({ path, text }) =>
    wordsIn(path, text).map((words) => `${path}: ${words.trim()}`),
  )
  expect(found).toEqual([])
})

it('finds a text between tags and one in an attribute', () => {
  const code = 'const a = <p title="Say it" class="no text">{b} Hello <i aria-label={c}>·</i></p>'
  expect(wordsIn('a.tsx', code)).toEqual(['Say it', ' Hello '])
})
