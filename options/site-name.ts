/**
 * The host name that a person means by `example.org`, `https://www.example.org/page` or `localhost:8080`.
 * @returns the host name without a port, or null when the text names none
 */
export function siteName(text: string): string | null {
  const typed = text.trim()
  const url = /^\w+:\/\//.test(typed) ? typed : `https://${typed}`
  if (typed === '' || /\s/.test(typed) || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? hostname : null
}
