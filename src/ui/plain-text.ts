/**
 * Markdown as it reads, for a preview on one line: links by their text, without marks of emphasis, code, quotes
 * and list items. An approximation for the eye; nothing is written from it.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+>]|\d+[.)])\s+/gm, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[*`]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
