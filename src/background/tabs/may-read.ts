/** The part of `permissions` that is used. */
export interface Permissions {
  contains(permissions: { origins: string[] }): Promise<boolean>
}

/** True when the browser and the user let Listmark see that site; a local file is no site. */
export async function mayRead(permissions: Permissions, url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return true
  return permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
