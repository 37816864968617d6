import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeTerminal } from '../../../cli/node-terminal.ts'
import { UsageError } from '../../../cli/terminal.ts'

let folder = ''
const at = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'listmark-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('writing a file', () => {
  it('replaces the text, keeps the permission bits and leaves nothing else behind', async () => {
    await writeFile(at('list.md'), 'old', { mode: 0o640 })
    await nodeTerminal.writeFile(at('list.md'), 'new — ünï\r\n')
    expect(await readFile(at('list.md'), 'utf8')).toBe('new — ünï\r\n')
    expect((await stat(at('list.md'))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['list.md'])
  })

  it('puts another file in its place, so that a reader of the old one sees it whole', async () => {
    await writeFile(at('list.md'), 'old')
    const before = await stat(at('list.md'))
    await nodeTerminal.writeFile(at('list.md'), 'new')
    expect((await stat(at('list.md'))).ino).not.toBe(before.ino)
  })

  it('keeps a symbolic link and replaces what it points to', async () => {
    await mkdir(at('deep'))
    await writeFile(at('deep/real.md'), 'old')
    await symlink('deep/real.md', at('list.md'))
    await nodeTerminal.writeFile(at('list.md'), 'new')
    expect(await readlink(at('list.md'))).toBe('deep/real.md')
    expect(await readFile(at('deep/real.md'), 'utf8')).toBe('new')
    expect(await readdir(at('deep'))).toEqual(['real.md'])
  })

  it('says what stands in the way and leaves nothing behind', async () => {
    await mkdir(at('folder.md'))
    await expect(nodeTerminal.writeFile(at('folder.md'), 'new')).rejects.toThrow(UsageError)
    await expect(nodeTerminal.writeFile(at('none.md'), 'new')).rejects.toThrow('there is no such file')
    expect(await readdir(folder)).toEqual(['folder.md'])
  })
})

describe('starting a file', () => {
  it('writes it when there is none, and never over one', async () => {
    await nodeTerminal.createFile(at('list.md'), 'first')
    await expect(nodeTerminal.createFile(at('list.md'), 'second')).rejects.toThrow('already')
    expect(await readFile(at('list.md'), 'utf8')).toBe('first')
  })
})

describe('reading a file', () => {
  it('gives its bytes, or says why it cannot', async () => {
    await writeFile(at('list.md'), '\ufeffa')
    expect([...(await nodeTerminal.readFile(at('list.md')))]).toEqual([0xef, 0xbb, 0xbf, 97])
    await expect(nodeTerminal.readFile(at('none.md'))).rejects.toThrow('none.md: there is no such file')
    await expect(nodeTerminal.readFile(folder)).rejects.toThrow('that is a folder')
  })
})
