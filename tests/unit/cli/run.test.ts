import { describe, expect, it } from 'vitest'
import { runOn } from '../../support/string-terminal.ts'

const LIST = `# Reading

## Reasoning

- [Chain-of-Thought Prompting](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. \`reasoning\`.
- [Let's Verify Step by Step](https://arxiv.org/pdf/2305.20050), May 31 2023.

## Agents

- [Toolformer](https://arxiv.org/pdf/2302.04761), Feb. 9 2023. \`tools\`.
`

/** Runs a command line beside that list. */
async function listmark(words: string[], { text = LIST, stdin = '' } = {}) {
  const ran = await runOn(words, { 'list.md': text }, stdin)
  return { ...ran, text: ran.files.get('list.md') ?? '' }
}

/** The lines of a text that another lacks. */
const added = (before: string, after: string) =>
  after.split('\n').filter((line) => !before.split('\n').includes(line))

describe('listmark add', () => {
  it('writes one line in the style of the list, at the end of the section', async () => {
    const { code, out, text } = await listmark(
      'add list.md --title Reflexion --url https://arxiv.org/abs/2303.11366 --date 2023-10-10 --tag agents --section Agents'.split(
        ' ',
      ),
    )
    expect(added(LIST, text)).toEqual([
      '- [Reflexion](https://arxiv.org/pdf/2303.11366), Oct. 10 2023. `agents`.',
    ])
    expect(out).toBe('list.md:11: added\n')
    expect(code).toBe(0)
  })

  it('prints the new text and leaves the file alone with --print', async () => {
    const { out, text } = await listmark(['add', 'list.md', '--title', 'X', '--section', 'Agents', '-p'])
    expect(text).toBe(LIST)
    expect(added(LIST, out)).toHaveLength(1)
  })

  it('reads standard input and writes standard output with --stdin', async () => {
    const words = [
      'add',
      '--stdin',
      '--title',
      'X',
      '--url',
      'https://example.org/x',
      '--section',
      'Reading > Agents',
    ]
    const { out, err } = await listmark(words, { stdin: LIST })
    expect(added(LIST, out)).toHaveLength(1)
    expect(err).toContain('standard input:11: added')
  })

  it('refuses an address that no list may hold, and keeps the file', async () => {
    const { code, err, text } = await listmark([
      'add',
      'list.md',
      '--title',
      'X',
      '--url',
      'javascript:alert(1)',
    ])
    expect(code).toBe(1)
    expect(err).not.toBe('')
    expect(text).toBe(LIST)
  })

  it('names the known sections when the section is unknown', async () => {
    const { code, err } = await listmark(['add', 'list.md', '--title', 'X', '--section', 'Agent'])
    expect(code).toBe(2)
    expect(err).toContain('Reading > Agents')
  })
})

describe('listmark set and remove', () => {
  it('finds the entry by any URL of its work and changes the field alone', async () => {
    const { code, text } = await listmark([
      'set',
      'list.md',
      'https://arxiv.org/abs/2305.20050v2',
      '--tag',
      'verifiers',
    ])
    expect(code).toBe(0)
    expect(added(LIST, text)).toEqual([
      "- [Let's Verify Step by Step](https://arxiv.org/pdf/2305.20050), May 31 2023. `verifiers`.",
    ])
  })

  it('clears a field', async () => {
    const { text } = await listmark(['set', 'list.md', '5', '--clear', 'tag'])
    expect(added(LIST, text)).toEqual([
      '- [Chain-of-Thought Prompting](https://arxiv.org/pdf/2201.11903), Jan. 10 2023.',
    ])
  })

  it('removes the entries that were named and no other line', async () => {
    const { text } = await listmark(['remove', 'list.md', '5', 'https://arxiv.org/abs/2302.04761'])
    expect(added(text, LIST)).toEqual(LIST.split('\n').filter((line) => /Chain|Toolformer/.test(line)))
    expect(added(LIST, text)).toEqual([])
  })

  it('says so when no entry stands there', async () => {
    const { code, err, text } = await listmark(['remove', 'list.md', '2'])
    expect([code, text]).toEqual([2, LIST])
    expect(err).toContain('no entry there')
  })
})

describe('listmark', () => {
  it('prints what it read as JSON', async () => {
    const { out } = await listmark(['parse', 'list.md'])
    expect(JSON.parse(out).entries).toHaveLength(3)
  })

  it('gives one key to every form of a URL, and 1 for what is no work', async () => {
    const { code, out } = await listmark(['identify', 'https://arxiv.org/abs/1706.03762v5', 'javascript:1'])
    expect(out).toBe('arxiv:1706.03762\thttps://arxiv.org/abs/1706.03762v5\n-\tjavascript:1\n')
    expect(code).toBe(1)
  })

  it('answers wrong use with 2 and says what to do', async () => {
    for (const words of [
      [],
      ['frobnicate'],
      ['parse'],
      ['parse', 'no.md'],
      ['parse', 'list.md', '--what'],
      ['set', 'list.md', '5'],
    ]) {
      const { code, err } = await listmark(words)
      expect([words, code]).toEqual([words, 2])
      expect(err).not.toBe('')
    }
  })

  it('helps for every command without reading anything', async () => {
    const { out } = await listmark(['--help'])
    const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => String(name))
    expect(names).toContain('parse')
    for (const name of names)
      expect((await listmark(['help', name])).out).toContain(`usage: listmark ${name}`)
  })

  it('refuses what is no UTF-8 text and says what to do', async () => {
    const { code, err } = await listmark(['parse', 'list.md'], { text: 'a\0b' })
    expect([code, err]).toEqual([
      2,
      'listmark parse: list.md: this is no text file, so it cannot be a list\n',
    ])
  })
})
