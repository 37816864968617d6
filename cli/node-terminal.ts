import { randomBytes } from 'node:crypto'
import { access, constants, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Terminal, UsageError } from './terminal.ts'

/** The terminal of the running process. */
export const nodeTerminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  readStdin,
  readFile: async (file) => {
    try {
      return await readFile(file)
    } catch (error) {
      throw new UsageError(`${file}: ${reasonOf(error)}`)
    }
  },
  writeFile: replaceFile,
  createFile: async (file, text) => {
    try {
      await writeFile(file, text, { flag: 'wx' })
    } catch (error) {
      throw new UsageError(`${file}: ${reasonOf(error)}`)
    }
  },
}

async function readStdin(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/**
 * Writes beside the file and renames over it (POSIX rename is atomic within a file system). A symbolic
 * link stays a link: what it points to is replaced. The file's permission bits are kept.
 */
async function replaceFile(named: string, text: string): Promise<void> {
  try {
    const file = await realpath(named)
    // Renaming would replace even a file that its owner protected.
    await access(file, constants.W_OK)
    const { mode } = await stat(file)
    const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}`)
    try {
      const handle = await open(beside, 'wx', mode)
      try {
        await handle.writeFile(text, 'utf8')
        await handle.chmod(mode)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, file)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  } catch (error) {
    throw new UsageError(`${named}: ${reasonOf(error)}; the file is as it was`)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'not allowed',
    EPERM: 'not allowed to change it',
    EEXIST: 'there is such a file already',
    EISDIR: 'that is a folder, not a list',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
  }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}
