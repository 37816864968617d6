/** What the bytes of a file turned out to be. */
export type ListBytes =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'binary' }
  /** Text in an older encoding, such as Windows-1252 or GBK; `offset` is the first byte that is not UTF-8. */
  | { readonly kind: 'not-utf-8'; readonly offset: number }

/** Share of control characters above which bytes are no text in any encoding. */
const BINARY_SHARE = 0.02

/**
 * Decodes the bytes of a list file. A byte order mark is kept as the text's first character, so that
 * encoding the text again gives the same bytes.
 * @returns the text, or what stands in its way: a list is UTF-8 (RFC 3629), and guessing would lose letters
 */
export function decodeList(bytes: Uint8Array): ListBytes {
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254' || mark === '254,255') return { kind: 'utf-16' }
  if (looksBinary(bytes)) return { kind: 'binary' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'not-utf-8', offset: firstInvalidByte(bytes) }
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls > head.length * BINARY_SHARE
}

/** The offset at which the first sequence that is no UTF-8 begins: the length of the longest prefix that decodes. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // A sequence cut off by the end of a prefix is no fault of the bytes: `stream` waits for the rest.
    if (decodes(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low--
  return low
}

function decodes(prefix: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream })
    return true
  } catch {
    return false
  }
}
