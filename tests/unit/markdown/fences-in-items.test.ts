import { describe, expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const ONE = '- [One](https://example.org/1), Jan. 1 2024.\n'
const TWO = '- [Two](https://example.org/2), Jan. 2 2024.\n'
const titles = (text: string) => readList(text).entries.map(({ title }) => title)

describe('code in an entry’s notes', () => {
  it.each([
    ['right after a marker', '  - ```js\n    a - b\n    ```\n'],
    ['in a paragraph of its own', '  ```js\n  - a\n  ```\n'],
    ['with lines that are not indented', '  ```js\nlet a\n  ```\n'],
    ['never closed', '  - ```js\n    let a\n'],
    ['never closed, without a marker', '  ```js\n  let a\n'],
  ])('%s takes no other entry', (_, code) => {
    const text = `## A\n\n${ONE}${code}${TWO}\n## B\n\n${ONE.replace('One', 'Three')}`
    expect(titles(text)).toEqual(['One', 'Two', 'Three'])
  })

  it('of an entry that is code itself takes no other entry', () => {
    expect(titles(`- \`\`\`\n  code\n  \`\`\`\n${ONE}${TWO}`)).toEqual(['One', 'Two'])
  })

  it.each(['```\ncode *as it is*\n```', '- ```js\n  let a = 1\n  ```', 'Words.\n\n```\n- no item\n```'])(
    '%j is written as it is typed',
    (notes) => {
      const { text } = editList(`${ONE}${TWO}`, [{ kind: 'update', ref: { line: 1 }, set: { notes } }])
      expect(text).not.toContain('\\')
      expect(text).toContain('```\n')
      expect(titles(text)).toEqual(['One', 'Two'])
    },
  )

  it('that is never closed is escaped, or else keeps to its entry', () => {
    const notes = '```\nnever closed'
    const { text } = editList(`${ONE}${TWO}`, [{ kind: 'update', ref: { line: 1 }, set: { notes } }])
    expect(titles(text)).toEqual(['One', 'Two'])
  })
})
