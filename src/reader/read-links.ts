import { type FoundLink, type LinksWanted, LONGEST_LINK_TITLE, MOST_LINKS } from '../model/found-link.ts'
import { MAX_URL_LENGTH } from '../model/url.ts'
import { callLinksFunction } from './links-function.ts'

/** The part of the browser's `scripting` that reading links needs. */
export interface LinkScripting {
  executeScript(injection: {
    target: { tabId: number; frameIds?: number[] }
    files?: string[]
    func?: (wanted: string) => unknown
    args?: [string]
  }): Promise<readonly { result?: unknown }[]>
}

/**
 * Reads links in a tab by injecting a reader there.
 * @param scriptPath path of the built script in the extension
 * @returns null where nothing can be read: a withheld site, a browser page, a PDF, a closed tab
 */
export async function readLinks(
  scripting: LinkScripting,
  scriptPath: string,
  { tabId, frameId, of }: LinksWanted,
): Promise<readonly FoundLink[] | null> {
  const target = { tabId, ...(frameId !== undefined && { frameIds: [frameId] }) }
  try {
    await scripting.executeScript({ target, files: [scriptPath] })
    const wanted = typeof of === 'string' ? of : of.url
    const [frame] = await scripting.executeScript({ target, func: callLinksFunction, args: [wanted] })
    return asLinks(frame?.result)
  } catch {
    return null
  }
}

/** What came back from a page, field by field; null when it is no list of links. */
export function asLinks(raw: unknown): readonly FoundLink[] | null {
  if (!Array.isArray(raw)) return null
  return raw.slice(0, MOST_LINKS).flatMap((link: unknown) => {
    const { url, title, weak } = (typeof link === 'object' && link !== null ? link : {}) as Record<
      string,
      unknown
    >
    if (typeof url !== 'string' || typeof title !== 'string' || url.length > MAX_URL_LENGTH) return []
    return [{ url, title: title.slice(0, LONGEST_LINK_TITLE), weak: weak === true }]
  })
}
