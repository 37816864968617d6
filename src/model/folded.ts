/** Letters as they are compared: without case, accents and width (Unicode NFKD). */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
