/** What has neither accents nor width: most of what is compared, and a fraction of the work. */
const PLAIN = /^[ -~\t\n\r]*$/

/** Letters as they are compared: without case, accents and width (Unicode NFKD). */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
