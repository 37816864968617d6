import { expect, test } from 'vitest'
import { keepersForm } from '../../../src/background/pages/keepers-form.ts'

const ABSTRACT = 'https://arxiv.org/abs/2106.09685'
const PDF = 'https://arxiv.org/pdf/2106.09685'
const entry = (url: string) => ({ url })
const pdfs = [1, 2, 3].map((n) => entry(`https://arxiv.org/pdf/2401.0000${n}`))
const abstracts = [1, 2].map((n) => entry(`https://arxiv.org/abs/2402.0000${n}`))

test('a paper is linked as most of the list’s papers are', () => {
  expect(keepersForm(ABSTRACT, [...pdfs, ...abstracts])).toBe(PDF)
  expect(keepersForm(PDF, abstracts)).toBe(ABSTRACT)
})

test('PDF links with the ending written out are PDF links, too', () => {
  expect(keepersForm(ABSTRACT, [entry('https://arxiv.org/pdf/2401.00001.pdf')])).toBe(PDF)
})

test('without a habit the address stays', () => {
  expect(keepersForm(ABSTRACT, [])).toBe(ABSTRACT)
  expect(keepersForm(ABSTRACT, [entry('https://blog.example/post')])).toBe(ABSTRACT)
})

test('the HTML page and a certain version are linked by that habit, too', () => {
  expect(keepersForm(`${ABSTRACT}v2`, pdfs)).toBe(PDF)
  expect(keepersForm('https://arxiv.org/html/2106.09685v1', pdfs)).toBe(PDF)
})

test('an address on a mirror, and one of no paper, stay', () => {
  expect(keepersForm('https://www.alphaxiv.org/abs/2106.09685', pdfs)).toBe(
    'https://www.alphaxiv.org/abs/2106.09685',
  )
  expect(keepersForm('https://blog.example/post', pdfs)).toBe('https://blog.example/post')
  expect(keepersForm('', pdfs)).toBe('')
})
