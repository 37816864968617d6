import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a profile is to know before the browser starts. */
export interface Preferences {
  readonly extension?: string
  readonly downloads?: string
  readonly writableFiles?: readonly string[]
}

/** Writes what a person would have chosen in the browser into its profile. */
export function writePreferences(
  profile: string,
  { extension, downloads, writableFiles }: Preferences,
): void {
  const change = {
    ...(downloads === undefined ? {} : downloadPreferences(downloads)),
    ...(writableFiles && extension !== undefined ? filePreferences(extension, writableFiles) : {}),
  }
  if (Object.keys(change).length === 0) return
  const file = path.join(profile, 'Default', 'Preferences')
  mkdirSync(path.dirname(file), { recursive: true })
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(file, JSON.stringify(merged(before, change)))
}

function downloadPreferences(folder: string): object {
  mkdirSync(folder, { recursive: true })
  const download = { default_directory: folder, prompt_for_download: false, directory_upgrade: true }
  return { download, savefile: { default_directory: folder } }
}

/** "Allow on every visit", as Chromium keeps it. */
function filePreferences(extension: string, files: readonly string[]): object {
  const origin = `chrome-extension://${extensionIdOf(extension)}/,*`
  const chosen = files.map((file) => ({
    path: file,
    'display-name': path.basename(file),
    'is-directory': false,
    readable: true,
    writable: true,
  }))
  const exceptions = {
    file_system_access_extended_permission: files.length > 0 ? { [origin]: { setting: 1 } } : {},
    file_system_access_chooser_data:
      files.length > 0 ? { [origin]: { setting: { 'chosen-objects': chosen } } } : {},
  }
  return { profile: { content_settings: { exceptions } } }
}

/** The id that Chromium gives to an unpacked extension: made from its folder's path. */
function extensionIdOf(extension: string): string {
  const hash = createHash('sha256').update(path.resolve(extension)).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/** Puts one tree of settings over another; the grants of files are replaced whole. */
function merged(before: Record<string, unknown>, change: object): Record<string, unknown> {
  const made = { ...before }
  for (const [name, value] of Object.entries(change)) {
    const old = made[name]
    const deep = isTree(old) && isTree(value) && !name.startsWith('file_system_access')
    made[name] = deep ? merged(old, value) : value
  }
  return made
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
