import { expect, test } from 'vitest'
import { filesUnder, productFiles, textOf } from './source-files.ts'

interface Text {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const english: Record<string, Text> = JSON.parse(textOf('public/_locales/en/messages.json'))

test('every text in _locales is used', () => {
  const code = productFiles()
    .map(({ text }) => text)
    .join('\n')
  const pages = [
    textOf('manifest.json'),
    ...filesUnder(['popup', 'panel', 'options'], /\.html$/).map(({ text }) => text),
  ]
  const unused = Object.keys(english).filter(
    (name) => !code.includes(`'${name}'`) && !pages.some((page) => page.includes(`__MSG_${name}__`)),
  )
  expect(unused).toEqual([])
})

test('every text that the manifest names is there', () => {
  const named = [...textOf('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '')
  expect(named.filter((name) => !(name in english))).toEqual([])
})

test('texts are sentences of their own: not empty, and their places are numbered from $1', () => {
  const odd = Object.entries(english).filter(([, { message }]) => {
    const numbers = [...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1]))
    const gaps = [...new Set(numbers)].sort((a, b) => a - b).some((number, i) => number !== i + 1)
    return message.trim() === '' || gaps
  })
  expect(odd.map(([name]) => name)).toEqual([])
})
