import type { Typed } from './typed.ts'

/** The part of the extension's storage in which typed text waits. */
export interface TypedArea {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** What was typed about a page, and when. */
interface Kept {
  readonly typed: Typed
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** How long typed text waits for its page to be opened again, in milliseconds. */
const LONGEST = 30 * 24 * 60 * 60 * 1000

/** Most pages of which typed text is kept, and most UTF-16 units of it in all: the oldest goes first. */
const MOST_PAGES = 50
const MOST_TEXT = 2_000_000

const PREFIX = 'typed:'

/** What was typed about the page at an address and is not saved; null when there is nothing, or it is too old. */
export async function readTyped(area: TypedArea, url: string, now: number): Promise<Typed | null> {
  const kept = keptOf((await area.get(keyOf(url)))[keyOf(url)])
  return kept && now - kept.at < LONGEST ? kept.typed : null
}

/** Keeps what is typed about a page; null lets it go. */
export async function keepTyped(
  area: TypedArea,
  url: string,
  typed: Typed | null,
  now: number,
): Promise<void> {
  const kept: Kept | null = typed && { typed, at: now }
  await (kept ? area.set({ [keyOf(url)]: kept }) : area.remove([keyOf(url)]))
}

/** Lets go what is too old, and the oldest of what is too much. */
export async function tidyTyped(area: TypedArea, now: number): Promise<void> {
  const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX))
  const pages = all.map(([key, value]) => ({ key, kept: keptOf(value) }))
  const recent = pages.sort((a, b) => (b.kept?.at ?? 0) - (a.kept?.at ?? 0))
  let text = 0
  const gone = recent.filter(({ kept }, place) => {
    text += JSON.stringify(kept).length
    return !kept || now - kept.at >= LONGEST || place >= MOST_PAGES || (place > 0 && text > MOST_TEXT)
  })
  if (gone.length > 0) await area.remove(gone.map(({ key }) => key))
}

/** Keeps what is typed, one write after the other: of what is typed while one is under way only the last counts. */
export interface TypedKeeper {
  keep(area: TypedArea, url: string, typed: Typed | null): void
  /** Writes at once what waits, as nothing is done later any more. */
  flush(): void
}

/** Makes the keeper of one popup; what had no room is lost, and may be typed again. */
export function typedKeeper(now: () => number): TypedKeeper {
  let next: (() => Promise<void>) | null = null
  let isWriting = false
  let isTidy = false
  async function writeAll(area: TypedArea): Promise<void> {
    isWriting = true
    while (next) {
      const write = next
      next = null
      await write().catch(() => null)
    }
    isWriting = false
    if (isTidy) return
    isTidy = true
    await tidyTyped(area, now()).catch(() => null)
  }
  return {
    keep(area, url, typed) {
      next = () => keepTyped(area, url, typed, now())
      if (!isWriting) void writeAll(area)
    },
    flush() {
      next?.().catch(() => null)
      next = null
    },
  }
}

function keyOf(url: string): string {
  return `${PREFIX}${url}`
}

/** What lies there, if this version understands it. */
function keptOf(value: unknown): Kept | null {
  if (typeof value !== 'object' || value === null || !('typed' in value) || !('at' in value)) return null
  const { typed, at } = value as { typed: unknown; at: unknown }
  const isTyped = typeof typed === 'object' && typed !== null && 'fields' in typed && 'section' in typed
  return isTyped && typeof at === 'number' ? { typed: typed as Typed, at } : null
}
