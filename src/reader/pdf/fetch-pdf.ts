/** Most bytes of a PDF that are fetched. */
const MOST_BYTES = 20_000_000

/** Longest that fetching it may take, in milliseconds. */
const TIMEOUT = 30_000

/** How a PDF begins (ISO 32000-1, 7.5.2), within its first bytes. */
const BEGIN = '%PDF-'

/**
 * A PDF's bytes, fetched without cookies and without saying from where. Never rejects; null for what is no PDF (a page
 * that asks to sign in), is larger than 20 MB, or does not come in time.
 */
export async function fetchPdf(fetch: typeof globalThis.fetch, url: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/pdf' },
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const isText = /^text\//i.test(response.headers.get('content-type') ?? '')
    const isLarge = Number(response.headers.get('content-length') ?? 0) > MOST_BYTES
    if (!response.ok || isText || isLarge) {
      await response.body?.cancel()
      return null
    }
    const data = await readBytes(response)
    return data && new TextDecoder('latin1').decode(data.subarray(0, 1024)).includes(BEGIN) ? data : null
  } catch {
    return null
  }
}

async function readBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (!reader) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.byteLength
    if (length > MOST_BYTES) {
      await reader.cancel()
      return null
    }
  }
  const data = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    data.set(chunk, at)
    at += chunk.byteLength
  }
  return data
}
