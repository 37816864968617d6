/** The host of a URL for people: without `www.`; blank for what is no URL, the file's name for a local file. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return ''
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return decoded(pathname.split('/').at(-1) ?? '')
  return hostname.replace(/^www\./, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
