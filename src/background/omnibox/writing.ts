/** A piece of a line below the address bar. */
export interface Part {
  readonly text: string
  readonly style?: 'match' | 'dim' | 'url'
}

/** Writes a line as a browser takes it. */
export type Writing = (parts: readonly Part[]) => string

const BETWEEN = ' — '

/** Firefox shows a line as it is. */
export const plainWriting: Writing = (parts) => parts.map(({ text }) => printable(text)).join(BETWEEN)

/** Chromium reads a line as XML, with a few styles; what is no XML it refuses. */
export const xmlWriting: Writing = (parts) =>
  parts
    .map(({ text, style }) => {
      const escaped = escapeXml(printable(text))
      return style ? `<${style}>${escaped}</${style}>` : escaped
    })
    .join(BETWEEN)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Without what no XML may hold: control characters, halves of characters, and two that are none (XML 1.0, 2.2). */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '')
}
