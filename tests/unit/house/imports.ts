import path from 'node:path/posix'
import type { SourceFile } from './source-files.ts'

/** What one file asks of another or of a package. */
export interface Import {
  readonly from: string
  /** A path relative to the root for the project's own files, else the package's name. */
  readonly to: string
  readonly own: boolean
  /** A file built on its own (`?script`), of which only the path is taken. */
  readonly pathOnly: boolean
  /** Gone once compiled. */
  readonly typeOnly: boolean
}

const FROM = /^\s*(?:import|export)\b(?<names>[^'"]*?)\bfrom\s*'(?<to>[^']+)'/gm
const BARE = /^\s*import\s*'(?<to>[^']+)'/gm
const DYNAMIC = /\bimport\(\s*'(?<to>[^']+)'\s*\)/g

/** Reads the imports of a file: static, for side effects, dynamic, and those of types alone. */
export function importsOf(file: SourceFile): Import[] {
  const text = withoutComments(file.text)
  return [FROM, BARE, DYNAMIC]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups ?? {}))
    .map(({ to = '', names = '' }) => ({ ...resolve(file.path, to), typeOnly: namesTypesAlone(names) }))
}

function namesTypesAlone(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true
  const [, inBraces = ''] = /^\s*\{([^}]*)\}\s*$/.exec(names) ?? []
  const each = inBraces.split(',').filter((name) => name.trim() !== '')
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name))
}

function resolve(from: string, specifier: string): Omit<Import, 'typeOnly'> {
  const [bare = '', query = ''] = specifier.split('?')
  const own = bare.startsWith('.')
  const to = own ? path.join(path.dirname(from), bare) : packageName(bare)
  return { from, to, own, pathOnly: query.includes('script') }
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The code alone; good enough for files that biome formatted, in which no string holds a comment's opening. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}
