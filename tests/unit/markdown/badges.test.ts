import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { badgeForm } from '../../../src/markdown/style/badges.ts'

const paper = (id: string) =>
  `[![arXiv](https://img.shields.io/badge/arXiv-${id}-b31b1b.svg)](https://arxiv.org/abs/${id})`
const code = (name: string) =>
  `[![GitHub](https://img.shields.io/github/stars/${name}?style=social)](https://github.com/${name})`

const LIST = `# Retrieval

1. **DPR** (EMNLP 2020) ${paper('2004.04906')} ${code('facebookresearch/DPR')}
2. **ColBERT** (SIGIR 2020) ${paper('2004.12832')} ${code('stanford-futuredata/ColBERT')}
`

test('a link that the list writes as a badge is one with its own number and name', () => {
  const entry = {
    title: 'QLoRA',
    url: 'https://arxiv.org/abs/2305.14314',
    links: [{ label: 'code', url: 'https://github.com/artidoro/qlora' }],
  }
  expect(editList(LIST, [{ kind: 'add', entry }]).text).toBe(
    `${LIST}3. **QLoRA** ${paper('2305.14314')} ${code('artidoro/qlora')}\n`,
  )
})

test('an address that could break out of a badge is linked with plain words', () => {
  const entry = { title: 'Odd', url: 'https://arxiv.org/abs/2305.14314](javascript:x)' }
  const { text } = editList(LIST, [{ kind: 'add', entry }])
  expect(text).not.toContain('arXiv-2305')
  expect(readList(text).entries.map(({ title, url }) => [title, url])[2]).toEqual(['Odd', entry.url])
})

test('words are no badge, and a badge that repeats nothing of its address is the same for all', () => {
  expect(badgeForm('arXiv', 'https://arxiv.org/abs/2004.04906')).toBeNull()
  expect(badgeForm('![pdf](pdf.svg)', 'https://arxiv.org/abs/2004.04906')).toBe('![pdf](pdf.svg)')
})
