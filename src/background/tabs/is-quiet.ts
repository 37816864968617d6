/** True when the user silenced the site at that URL: its host, or a domain above it. */
export function isQuiet(url: string, quietSites: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return quietSites.some((site) => hostname === site || hostname.endsWith(`.${site}`))
}
