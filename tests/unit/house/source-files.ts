import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A file of the project, its path relative to the root with `/` between folders. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file under the given folders whose name ends so, folders that do not exist yet left out. */
export function filesUnder(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders.flatMap((folder) =>
    entriesOf(path.join(ROOT, folder))
      .filter((file) => ending.test(file))
      .map((file) => ({
        path: path.relative(ROOT, file).split(path.sep).join('/'),
        text: readFileSync(file, 'utf8'),
      })),
  )
}

/** The product's own code: what a user runs. */
export function productFiles(): SourceFile[] {
  return filesUnder(['src', 'popup', 'panel', 'options', 'cli'], /\.tsx?$/)
}

/** All code, that of tests and tools included. */
export function allFiles(): SourceFile[] {
  return [...productFiles(), ...filesUnder(['tests', 'bench', 'scripts', 'samples'], /\.(tsx?|mjs)$/)]
}

/** Text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

function entriesOf(folder: string): string[] {
  let entries: ReturnType<typeof readFolder>
  try {
    entries = readFolder(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

function readFolder(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
}
