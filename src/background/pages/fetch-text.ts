/** How long an answer may take, in milliseconds. */
const TIMEOUT = 15_000

/** Longest that an answer may ask to be left alone for, in milliseconds. */
const LONGEST_WAIT = 86_400_000

/** What is asked for. */
export interface Wanted {
  readonly accept: string
  /** Fits the content types that are read. */
  readonly types: RegExp
  readonly mostBytes: number
}

/** The text that came, or why there is none. */
export type Fetched =
  | { readonly kind: 'text'; readonly text: string; readonly url: string }
  | {
      readonly kind: 'none'
      /** `unreachable`: no network, or no answer in time; `refused`: an error; `unfit`: not what was asked for. */
      readonly why: 'unreachable' | 'refused' | 'unfit'
      /** For how long the site wants to be left alone, in milliseconds. */
      readonly wait: number
    }

/**
 * Fetches a text without cookies, and without saying from where; bounded in time and size. Never rejects.
 * @param now milliseconds since the epoch, for an answer that names a moment to come back
 */
export async function fetchText(
  fetch: typeof globalThis.fetch,
  url: string,
  wanted: Wanted,
  now: () => number = Date.now,
): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: wanted.accept },
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok || !wanted.types.test(type)) {
      await response.body?.cancel()
      return response.ok ? none('unfit') : none('refused', waitIn(response.headers.get('retry-after'), now()))
    }
    const text = await readText(response, wanted.mostBytes, /charset=["']?([\w-]+)/i.exec(type)?.[1])
    return text === null ? none('unfit') : { kind: 'text', text, url: response.url || url }
  } catch {
    return none('unreachable')
  }
}

function none(why: Extract<Fetched, { kind: 'none' }>['why'], wait = 0): Fetched {
  return { kind: 'none', why, wait }
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds from now: seconds, or a moment; 0 when there is none. */
export function waitIn(retryAfter: string | null, now: number): number {
  const said = retryAfter?.trim() ?? ''
  const wait = /^\d{1,9}$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), LONGEST_WAIT) : 0
}

async function readText(response: Response, mostBytes: number, charset = 'utf-8'): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return null
  const decoder = new TextDecoder(charset)
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > mostBytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
