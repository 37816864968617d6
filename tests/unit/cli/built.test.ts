import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }

const LIST = '# A\n\n- [One](https://example.org/1), Apr. 10 2024.\n'
/** Whoever may write anything tries as the user `nobody`: permissions mean nothing to the superuser. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

let folder = ''
let program = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'listmark-'))
  await chmod(folder, 0o777)
  const outDir = path.join(folder, 'cli')
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'silent', build: { outDir } })
  program = path.join(outDir, 'listmark.mjs')
}, 60_000)

afterAll(async () => {
  await rm(folder, { recursive: true })
})

function listmark(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    ...NOBODY,
  })
  return { status, stdout, stderr }
}

async function listFile(name: string, mode = 0o666): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, LIST)
  await chmod(file, mode)
  return file
}

it('says its version, and helps', () => {
  expect(listmark(['--version'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  expect(listmark(['check', '--help']).stdout).toContain('usage: listmark check FILE...')
})

it('is the one file that package.json names, and can be run', async () => {
  expect(packageJson.bin.listmark).toBe('dist/cli/listmark.mjs')
  expect(await readFile(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

it('reads standard input and ends with the exit codes that are documented', () => {
  expect(JSON.parse(listmark(['parse', '--stdin'], LIST).stdout).entries).toHaveLength(1)
  expect(listmark(['check', '--stdin'], LIST).status).toBe(0)
  expect(listmark(['check', '--stdin'], `${LIST}- [Two]()\n`)).toMatchObject({
    status: 1,
    stdout: 'standard input:4: empty-link: The link “Two” leads nowhere.\n',
  })
  expect(listmark(['nonsense']).status).toBe(2)
})

it('adds to a real file and keeps what its owner may do', async () => {
  const file = await listFile('list.md')
  const words = ['add', 'list.md', '--title', 'Two', '--url', 'https://example.org/2', '--date', '2024-04-11']
  expect(listmark(words)).toEqual({ status: 0, stdout: 'list.md:4: added\n', stderr: '' })
  expect(await readFile(file, 'utf8')).toBe(`${LIST}- [Two](https://example.org/2), Apr. 11 2024.\n`)
})

it('refuses a file that it may not read, and one that is write-protected', async () => {
  await listFile('secret.md', 0o000)
  expect(listmark(['parse', 'secret.md'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'listmark parse: secret.md: not allowed\n',
  })
  const file = await listFile('protected.md', 0o444)
  const { status, stderr } = listmark(['remove', 'protected.md', '3'])
  expect([status, stderr]).toEqual([2, 'listmark remove: protected.md: not allowed; the file is as it was\n'])
  expect(await readFile(file, 'utf8')).toBe(LIST)
})
