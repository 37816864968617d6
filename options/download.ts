/** Time that a browser may take to fetch a Blob for a download, in milliseconds. */
const FETCHED = 60_000

/**
 * Hands a text to the person as a file of this name, byte for byte in UTF-8.
 * @param type its media type, without parameters
 */
export function downloadText(fileName: string, text: string, type = 'text/markdown'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FETCHED)
}
