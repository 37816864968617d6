/**
 * Writes names as one line of text: with commas between them, or with semicolons when a name has a comma itself
 * (`Brown, Tom`).
 */
export function authorsText(authors: readonly string[]): string {
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ')
}

/** Reads what `authorsText` writes, and what people type: semicolons part names when there are any, else commas. */
export function parseAuthors(text: string): string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')
}
