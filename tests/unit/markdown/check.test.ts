import { describe, expect, it } from 'vitest'
import { checkList } from '../../../src/markdown/check/check-list.ts'
import { RULES } from '../../../src/markdown/check/registry.ts'
import { identify } from '../../../src/sources/identify.ts'

const sameWork = (url: string) => identify(url)?.key ?? null

/** What is found, as `line rule` of each. */
const found = (text: string) => checkList(text, sameWork).map(({ line, rule }) => `${line} ${rule}`)
const messages = (text: string) => checkList(text, sameWork).map(({ message }) => message)

const TITLES = [
  'Attention Is All You Need',
  'Deep Residual Learning for Image Recognition',
  'Adam: A Method for Stochastic Optimization',
  'Batch Normalization',
  'Layer Normalization',
  'Neural Turing Machines',
  'Playing Atari with Deep Reinforcement Learning',
  'Auto-Encoding Variational Bayes',
  'Generative Adversarial Networks',
  'Sequence to Sequence Learning with Neural Networks',
  'Proximal Policy Optimization Algorithms',
  'Scaling Laws for Neural Language Models',
]

/** A tidy list of dated bullets; some of its lines replaced. */
function dated(replaced: Record<number, string> = {}): string {
  const lines = TITLES.map(
    (title, index) => `- [${title}](https://example.org/${index}), Apr. ${index + 1} 2024. \`tag\`.`,
  )
  return ['# Papers', '', ...lines.map((line, index) => replaced[index + 3] ?? line), ''].join('\n')
}

describe('a tidy list', () => {
  it('has no findings, whatever its layout', () => {
    expect(found(dated())).toEqual([])
    expect(found('# Empty\n\n## Nothing here yet\n\n## Nor here\n')).toEqual([])
    expect(
      found(
        '| Paper | Link | Read or Not |\n|---|---|---|\n| LIMA | [Link](https://arxiv.org/abs/2305.11206) | Not read |\n| ReAct | [Link](https://arxiv.org/abs/2210.03629) | Read |\n',
      ),
    ).toEqual([])
    expect(
      found(
        '# A\n\n- [One](https://example.org/1)\n  ([HN](https://news.ycombinator.com/item?id=1))\n  - A note, see [this](notes/one.md) and [two][2].\n- [ ] [Wiki](https://en.wikipedia.org/wiki/A_(b))\n\n[2]: https://example.org/2\n',
      ),
    ).toEqual([])
  })

  it('keeps months of either length, May without a dot, dates of less precision and leap days', () => {
    const kept = { 4: dated().split('\n')[3]?.replace('Apr. 2 2024', 'May 2 2024') ?? '' }
    expect(found(dated(kept))).toEqual([])
    expect(
      found(
        dated({
          5: '- [A](https://example.org/a), 2023. `tag`.',
          6: '- [B](https://example.org/b), ICML 2024. `tag`.',
          7: '- [C](https://example.org/c), Feb. 29 2024. `tag`.',
        }),
      ),
    ).toEqual([])
  })
})

describe('duplicates', () => {
  it('are found by the work, whatever the URL, and named with the line of the first', () => {
    const text =
      '# A\n\n## One\n\n- [Attention](https://arxiv.org/abs/1706.03762)\n\n## Two\n\n- [Attention](https://arxiv.org/pdf/1706.03762v5.pdf)\n'
    expect(found(text)).toEqual(['9 duplicate'])
    expect(messages(text)[0]).toContain('line 5, under “One”')
  })

  it('are found by a title of some length, but not by a short one', () => {
    const two = (title: string) =>
      `- [${title}](https://example.org/1)\n- [${title}](https://example.org/2)\n`
    expect(found(two('Neural Turing Machines, Revisited'))).toEqual(['2 duplicate'])
    expect(found(two('Introduction'))).toEqual([])
  })

  it('say so when one link stands under two titles', () => {
    expect(
      messages('- [First](https://example.org/1)\n- [Second](https://example.org/1#top)\n')[0],
    ).toContain('“Second” has the same link as “First”')
  })
})

describe('links', () => {
  it('that lead nowhere or have no text are found', () => {
    expect(
      found('- [Title]()\n- [Other](https://example.org/1) [code]()\n- [](https://example.org/2)\n'),
    ).toEqual(['1 empty-link', '2 empty-link', '3 empty-link'])
  })

  it.each([
    '[Title] (https://example.org/1)',
    '[Title](https://example.org/1',
    '(Title)[https://example.org/1]',
    '[Title(https://example.org/1)',
    'Title](https://example.org/1)',
  ])('with a slip in their brackets are found once: %s', (link) => {
    const lines = found(
      `- [Sound](https://example.org/0)\n- ${link}\n- [Sound, too](https://example.org/2)\n`,
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^2 (broken-link|unclear)$/)
  })

  it.each([
    'htps://example.org',
    'https:/example.org',
    'https//example.org',
    'https://https://example.org',
    'http://',
    'https://example',
    'www.example.org/paper',
    '[https://example.org/paper',
  ])('with a mistyped address are found: %s', (url) => {
    expect(found(`- [Title](${url})\n`)).toEqual(['1 malformed-link'])
  })

  it.each([
    'notes/paper.md',
    '../a b.md',
    'http://localhost:8080/a',
    'https://[::1]/',
    'file:///a.pdf',
    '<https://example.org/a b>',
    '#below',
  ])('to a sound address are not: %s', (url) => {
    expect(found(`- [Title](https://example.org/0). [more](${url === '#below' ? '#below' : url})\n`)).toEqual(
      [],
    )
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java&#115;cript:x',
    'data:text/html,x',
    'https://me:pw@example.org/',
  ])('that are not safe are found: %s', (url) => {
    expect(found(`- [Title](${url})\n`)).toEqual(['1 unsafe-link'])
  })

  it('in code, comments and images count for nothing', () => {
    expect(
      found('```\n[a]()\n```\n\n<!-- [a]() -->\n\n- [T](https://example.org) `[a]()` ![](x.png)\n'),
    ).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['Oc.t 8 2024', 'October'],
    ['Apirl 8 2024', 'April'],
    ['Ocr. 8 2024', 'October'],
    ['Feb. 30 2024', 'no day 30'],
    ['Feb. 29 2023', '28 days'],
    ['2024-13-05', 'no month 13'],
    ['2024-04-31', 'no day 31'],
    ['Apr. 8 20224', '5 digits'],
  ])('that are broken are found: %s', (date, said) => {
    const text = `- [Title](https://example.org/1), ${date}. \`tag\`.\n`
    expect(found(text)).toEqual(['1 broken-date'])
    expect(messages(text)[0]).toContain(said)
  })

  it.each(['ICML 2024', 'Sept. 8 2024', '8 May 2024', 'May. 2024', 'Part 2 2024', 'v. 12 2024', 'alt 2024'])(
    'and what is no date are left alone: %s',
    (date) => {
      expect(found(`- [Title](https://example.org/1), ${date}. \`tag\`.\n`)).toEqual([])
    },
  )
})

describe('style outliers', () => {
  const line = (text: string) => found(dated({ 8: `- [Another](https://example.org/b)${text}` }))

  it.each([
    ', April 6 2024. `tag`.',
    ', 2024-04-06. `tag`.',
    ', (Apr. 6 2024). `tag`.',
    '. Apr. 6 2024. `tag`.',
  ])('are found in dates:%s', (text) => expect(line(text)).toEqual(['8 style-outlier']))

  it('are found in tags and in the closing stop', () => {
    expect(line(', Apr. 6 2024. #tag')).toContain('8 style-outlier')
    expect(line(', Apr. 6 2024. `tag`')).toEqual(['8 style-outlier'])
  })

  it('are none where entries do not agree, or are few', () => {
    const mixed = {
      4: '- [D](https://example.org/d), 2024-04-06',
      6: '- [E](https://example.org/e), 2024-04-07',
    }
    expect(found(dated(mixed))).toEqual([])
    expect(
      found('- [A](https://example.org/a).\n- [B](https://example.org/b).\n- [C](https://example.org/c)\n'),
    ).toEqual([])
  })
})

it('every rule has a name of its own and says what it finds', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  for (const { name, summary } of RULES) expect([name, summary.length > 10]).toEqual([name, true])
})
