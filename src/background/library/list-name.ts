/** Longest name of a list and of its file, in UTF-16 units. */
const LONGEST = 120

/** A list's name as it is kept: one line, without control characters, not too long; empty when nothing is left. */
export function listName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim()
}

/**
 * The file name for a list's export: the one it came with, or one made of its name; always safe in a folder
 * of any system (no separators, no reserved characters, no leading dot) and ending in `.md`.
 */
export function exportName(fileName: string, name: string): string {
  const own = fileName.split(/[/\\]/).at(-1) ?? ''
  const stem = safeStem(own.replace(/\.(md|markdown|txt)$/i, '')) || safeStem(name) || 'reading-list'
  return `${stem}.md`
}

function safeStem(text: string): string {
  return listName(text)
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
}
