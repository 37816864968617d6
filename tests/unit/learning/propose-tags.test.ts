import { describe, expect, it } from 'vitest'
import { learnList } from '../../../src/learning/learn-list.ts'
import { proposeTags } from '../../../src/learning/propose-tags.ts'
import { openList } from '../../../src/markdown/open-list.ts'

const LIST = `## Language

- [Chains of thought elicit reasoning](https://a.org/1). \`reasoning\`.
- [Thoughts in chains](https://a.org/2). \`reasoning\`.
- [A parser](https://a.org/3). \`syntax\`.
- [Another parser](https://a.org/4).

## Pictures

- [An image is worth 16x16 words](https://a.org/5). \`vit\` \`survey\`.
- [Boxes around things](https://a.org/6). \`detection\`.
- [More boxes](https://a.org/7). \`detection\`.
- [Still more boxes](https://a.org/8). \`detection\`.
`
const learned = learnList(openList(LIST).list)
const propose = (title: string, section = 'Language') => proposeTags(learned, title, [section])

describe('proposeTags', () => {
  it('puts the tags of similar entries first', () => {
    expect(propose('Long chains of thought').order[0]).toBe('reasoning')
  })

  it('knows a tag that the title says, or that abbreviates it', () => {
    expect(propose('A survey of everything').tags).toContain('survey')
    const { order } = propose('Visual image tokens', 'Pictures')
    expect(order.indexOf('vit')).toBeLessThan(order.indexOf('survey'))
  })

  it('puts the tags of the section before others that are used more', () => {
    expect(propose('Quarks').order[0]).toBe('reasoning')
    expect(propose('Quarks', 'Pictures').order[0]).toBe('detection')
  })

  it('ranks each tag of the list once, and no other', () => {
    const { order, tags } = propose('Gluons and quarks, a survey')
    expect([...order].sort()).toEqual(['detection', 'reasoning', 'survey', 'syntax', 'vit'])
    expect(order).toEqual(expect.arrayContaining([...tags]))
  })

  it('offers nothing unasked where nothing speaks for a tag', () => {
    expect(propose('Quarks', 'Somewhere new').tags).not.toContain('vit')
  })

  it('has nothing to say of a list without tags', () => {
    const bare = learnList(openList('- [x](https://x.org)\n').list)
    expect(proposeTags(bare, 'x', [])).toEqual({ tags: [], order: [] })
  })
})
