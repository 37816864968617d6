import { describe, expect, it } from 'vitest'
import { runOn } from '../../support/string-terminal.ts'

const BASE = `# Reading

- [Chain-of-Thought Prompting](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. \`reasoning\`.
- [Toolformer](https://arxiv.org/pdf/2302.04761), Feb. 9 2023.
`
const OURS = BASE.replace('Feb. 9 2023', 'Feb. 10 2023').replace('2023.\n', '2023. `tools`.\n')
const THEIRS = BASE.replace('Feb. 9 2023', 'Dec. 1 2023')

async function merge(base: string, ours: string, theirs: string, ...options: string[]) {
  const ran = await runOn(['merge', 'base.md', 'ours.md', 'theirs.md', ...options], {
    'base.md': base,
    'ours.md': ours,
    'theirs.md': theirs,
  })
  return { ...ran, text: ran.files.get('ours.md') }
}

describe('listmark merge', () => {
  it('writes what both sides did into the second file and says nothing', async () => {
    const added = `${BASE}- [Reflexion](https://arxiv.org/pdf/2303.11366), Oct. 10 2023.\n`
    const tagged = BASE.replace('`reasoning`', '`reasoning` `prompting`')
    const ran = await merge(BASE, added, tagged)
    expect(ran).toMatchObject({ code: 0, out: '', err: '' })
    expect(ran.text).toBe(added.replace('`reasoning`', '`reasoning` `prompting`'))
    expect([ran.files.get('base.md'), ran.files.get('theirs.md')]).toEqual([BASE, tagged])
  })

  it('puts marks round the entry in conflict alone, with all else merged on both sides of them', async () => {
    const { code, err, text } = await merge(BASE, OURS, THEIRS)
    expect(code).toBe(1)
    expect(err).toBe('ours.md: conflict: both sides changed the date of “Toolformer”\n')
    expect(text).toBe(`# Reading

- [Chain-of-Thought Prompting](https://arxiv.org/pdf/2201.11903), Jan. 10 2023. \`reasoning\`.
<<<<<<< ours
- [Toolformer](https://arxiv.org/pdf/2302.04761), Feb. 10 2023. \`tools\`.
=======
- [Toolformer](https://arxiv.org/pdf/2302.04761), Dec. 1 2023. \`tools\`.
>>>>>>> theirs
`)
  })

  it('shows an entry that one side removed as an empty side', async () => {
    const removed = BASE.replace(/- \[Tool.*\n/, '')
    expect((await merge(BASE, removed, THEIRS)).text).toContain(
      '<<<<<<< ours\n=======\n- [Toolformer](https://arxiv.org/pdf/2302.04761), Dec. 1 2023.\n>>>>>>> theirs\n',
    )
    const { text, err } = await merge(BASE, OURS, removed)
    expect(text).toContain('2023. `tools`.\n=======\n>>>>>>> theirs\n')
    expect(err).toContain('“Toolformer” was changed by us and removed by them')
  })

  it('shows both sides of prose and of notes', async () => {
    const said = (words: string) => BASE.replace('# Reading\n', `# Reading\n\n${words}\n`)
    expect((await merge(said('All.'), said('All of it.'), said('Nothing.'))).text).toBe(
      said('<<<<<<< ours\nAll of it.\n=======\nNothing.\n>>>>>>> theirs'),
    )
    const noted = (words: string) => `${BASE}  - ${words}\n`
    expect((await merge(BASE, noted('good'), noted('bad'))).text).toContain(
      'Feb. 9 2023.\n  - good\n=======\n- [Toolformer](https://arxiv.org/pdf/2302.04761), Feb. 9 2023.\n  - bad\n>>>>>>>',
    )
  })

  it('keeps Windows line ends and ends the last line before a mark', async () => {
    const windows = (text: string) => text.trimEnd().replaceAll('\n', '\r\n')
    const { text = '' } = await merge(windows(BASE), windows(OURS), windows(THEIRS))
    expect(text).toContain('Dec. 1 2023. `tools`.\r\n>>>>>>> theirs\r\n')
    expect(text).not.toMatch(/(?<!\r)\n/)
  })

  it('prints with -p and --stdout, and as JSON without marks, and leaves the file alone', async () => {
    for (const option of ['-p', '--stdout']) {
      const { code, out, text } = await merge(BASE, OURS, THEIRS, option)
      expect([code, text]).toEqual([1, OURS])
      expect(out).toContain('<<<<<<< ours\n')
    }
    const { code, out, text } = await merge(BASE, OURS, THEIRS, '--json')
    expect([code, text]).toEqual([1, OURS])
    expect(JSON.parse(out)).toMatchObject({
      text: THEIRS.replace('2023.\n', '2023. `tools`.\n'),
      conflicts: [{ field: 'date', title: 'Toolformer', line: 4 }],
    })
  })

  it('refuses a file with marks in it, one that is no text, and any number of files but three', async () => {
    const { text: marked = '' } = await merge(BASE, OURS, THEIRS)
    for (const [ours, theirs] of [
      [marked, BASE],
      [BASE, marked],
      [BASE, 'a\0b'],
    ] as const) {
      const ran = await merge(BASE, ours, theirs)
      expect([ran.code, ran.text]).toEqual([2, ours])
      expect(ran.err).not.toBe('')
    }
    expect((await merge(BASE, marked, BASE)).err).toBe(
      'listmark merge: ours.md: an earlier merge left conflict marks in it; resolve them first\n',
    )
    expect((await runOn(['merge', 'a.md', 'b.md'], { 'a.md': '', 'b.md': '' })).code).toBe(2)
  })
})
