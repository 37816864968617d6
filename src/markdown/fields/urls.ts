/** True for a URL that may lead to a work: not an anchor in the same page, not a mail address, not a script. */
export function isWorkUrl(url: string): boolean {
  if (url.length === 0) return false
  const first = url.charCodeAt(0)
  if (first === 35 || (first === 46 && /^\.{0,2}\/?#/.test(url))) return false
  if (isOnWeb(url)) return true
  if (/\s/.test(url.trim()) && isRelativeUrl(url)) return false
  return !/^(?:mailto|javascript|data|vbscript|tel|about|blob):/i.test(url)
}

/** True for a path inside the list's own repository, such as `notes/paper.md`. */
export function isRelativeUrl(url: string): boolean {
  return !isOnWeb(url) && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(url)
}

/** What nearly every link of a list begins with. */
function isOnWeb(url: string): boolean {
  return url.startsWith('https://') || url.startsWith('http://')
}
