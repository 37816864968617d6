const PAGE =
  /^\/paper(?:_files\/paper)?\/(\d{4})\/(?:hash|file)\/([\da-f]{32})-[\w-]+\.(?:html|pdf|zip|bib|json)$/
const NUMBERED = /^\/paper\/(\d{3,5})-[\w-]+(?:\.pdf)?$/

/** The year and hash in an address of the proceedings sites that NeurIPS's software runs, or an old paper number. */
export function hashedId(path: string): string | null {
  const found = PAGE.exec(path)
  return found ? `${found[1]}/${found[2]}` : (NUMBERED.exec(path)?.[1] ?? null)
}

/** The abstract page on a host of that software. */
export function hashedUrl(host: string, id: string): string {
  const [year, hash] = id.split('/')
  return hash ? `${host}/paper_files/paper/${year}/hash/${hash}-Abstract.html` : `${host}/paper/${id}-paper`
}
