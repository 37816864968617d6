import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

const LIST = `# Reading

## Scaling

- [Scaling Laws](https://arxiv.org/pdf/2001.08361), Jan. 23 2020. \`scaling\`.
- [Chinchilla](https://arxiv.org/pdf/2203.15556), Mar. 29 2022.

## To read

- [ ] [LoRA](https://arxiv.org/pdf/2106.09685)
`
const OURS = '- [QLoRA](https://arxiv.org/pdf/2305.14314), May 23 2023.\n'
const THEIRS = '- [DoRA](https://arxiv.org/pdf/2402.09353), Feb. 14 2024.\n'
const CHINCHILLA = '- [Chinchilla](https://arxiv.org/pdf/2203.15556), Mar. 29 2022.'

let folder = ''
let repository = ''
let driver = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'listmark-git-'))
  await build({
    configFile: 'vite.cli.config.ts',
    logLevel: 'silent',
    build: { outDir: path.join(folder, 'cli') },
  })
  driver = `"${process.execPath}" "${path.join(folder, 'cli', 'listmark.mjs')}" merge %O %A %B`
}, 60_000)

afterAll(async () => {
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  repository = await mkdtemp(path.join(folder, 'repository-'))
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'merge.listmark.driver', driver)
  await writeFile(path.join(repository, '.gitattributes'), 'reading.md merge=listmark\n')
  await commit(LIST)
})

function git(...words: string[]): string {
  const who = [
    '-c',
    'user.name=A Reader',
    '-c',
    'user.email=reader@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  return execFileSync('git', [...who, ...words], { cwd: repository, encoding: 'utf8', stdio: 'pipe' })
}

async function commit(text: string): Promise<void> {
  await writeFile(path.join(repository, 'reading.md'), text)
  git('add', '.')
  git('commit', '--quiet', '--message', 'A change')
}

/** Commits one text on each of two branches and merges the second into the first. */
async function mergeOf(ours: string, theirs: string): Promise<{ code: number | null; text: string }> {
  git('checkout', '--quiet', '-b', 'other')
  await commit(theirs)
  git('checkout', '--quiet', 'main')
  await commit(ours)
  const { status } = spawnSync(
    'git',
    ['-c', 'user.name=A Reader', '-c', 'user.email=reader@example.org', 'merge', '--no-edit', 'other'],
    { cwd: repository },
  )
  return { code: status, text: await readFile(path.join(repository, 'reading.md'), 'utf8') }
}

it('merges additions, tags and statuses of two branches where git by itself cannot', async () => {
  const ours = LIST.replace(`${CHINCHILLA}\n`, `${CHINCHILLA} \`compute\`.\n${OURS}`).replace('[ ]', '[x]')
  const theirs = LIST.replace(`${CHINCHILLA}\n`, `${CHINCHILLA}\n${THEIRS}`).replace(
    '[LoRA]',
    '[LoRA: Low-Rank Adaptation]',
  )
  expect(await mergeOf(ours, theirs)).toEqual({
    code: 0,
    text: LIST.replace(`${CHINCHILLA}\n`, `${CHINCHILLA} \`compute\`.\n${OURS}${THEIRS}`).replace(
      '[ ] [LoRA]',
      '[x] [LoRA: Low-Rank Adaptation]',
    ),
  })
  expect(git('status', '--porcelain')).toBe('')
})

it('leaves a conflict in the file, round its entry alone, until it is resolved', async () => {
  const { code, text } = await mergeOf(
    LIST.replace('Mar. 29 2022', 'Apr. 1 2022') + OURS,
    LIST.replace('Mar. 29 2022', 'Sep. 15 2022') + THEIRS,
  )
  expect(code).toBe(1)
  expect(text).toContain(
    '<<<<<<< ours\n- [Chinchilla](https://arxiv.org/pdf/2203.15556), Apr. 1 2022.\n=======\n- [Chinchilla](https://arxiv.org/pdf/2203.15556), Sep. 15 2022.\n>>>>>>> theirs\n',
  )
  expect(text.match(/<<<<<<</g)).toHaveLength(1)
  expect(text).toContain(OURS)
  expect(text).toContain(THEIRS)
  expect(git('status', '--porcelain')).toMatch(/^UU reading\.md/m)
})
