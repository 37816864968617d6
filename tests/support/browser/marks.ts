import type { CDPSession, Page } from 'playwright-core'
import { waitUntil } from './wait-until.ts'

/** A mark as it is drawn over a page. */
export interface DrawnMark {
  readonly status: string
  /** What a screen reader says. */
  readonly label: string
  /** Its middle, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
}

interface DomNode {
  readonly nodeId: number
  readonly nodeName: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType: string })[]
}

/** Waits until so many links of a page are marked. */
export async function markedLinks(page: Page, count: number): Promise<void> {
  // By the prototype: a page may have an image that is named `documentElement`.
  const marked = () =>
    page.evaluate(() =>
      (Reflect.get(Document.prototype, 'documentElement', document) as Element).getAttribute('data-marked'),
    )
  let last: string | null = null
  const fits = async () => {
    last = await marked()
    return last === String(count)
  }
  await waitUntil(`${count} links to be marked`, fits).catch((error) => {
    throw new Error(`${error.message}; there are ${last}`)
  })
}

/** The marks drawn over a page, seen as no script of the page can: through the browser, into closed roots. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  return inPage(page, async (cdp) => {
    const marks = (await nodesInClosedRoots(cdp)).filter(({ nodeName }) => nodeName === 'BUTTON')
    // One that goes meanwhile is none.
    const found = await Promise.all(marks.map((node) => drawnMark(cdp, node).catch(() => null)))
    return found.flatMap((mark) => mark ?? [])
  })
}

/** The card that is open over a page, as words; null when there is none. */
export async function shownCard(page: Page): Promise<string | null> {
  return inPage(page, async (cdp) => {
    const card = (await nodesInClosedRoots(cdp))
      .map(attributesOf)
      .find((each) => each['data-title'] !== undefined)
    return card ? `${card['data-title']}\n${card['data-text']}` : null
  })
}

async function inPage<Found>(page: Page, look: (cdp: CDPSession) => Promise<Found>): Promise<Found> {
  const cdp = await page.context().newCDPSession(page)
  try {
    return await look(cdp)
  } finally {
    await cdp.detach()
  }
}

async function nodesInClosedRoots(cdp: CDPSession): Promise<DomNode[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const inside: DomNode[] = []
  const walk = (node: DomNode, isInside: boolean) => {
    if (isInside) inside.push(node)
    for (const child of node.children ?? []) walk(child, isInside)
    for (const shadow of node.shadowRoots ?? []) walk(shadow, shadow.shadowRootType === 'closed')
  }
  walk(root as DomNode, false)
  return inside
}

function attributesOf({ attributes = [] }: DomNode): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (let i = 0; i < attributes.length; i += 2) pairs[attributes[i] ?? ''] = attributes[i + 1] ?? ''
  return pairs
}

async function drawnMark(cdp: CDPSession, node: DomNode): Promise<DrawnMark | null> {
  const { class: classes = '', 'aria-label': label = '' } = attributesOf(node)
  if (!classes.startsWith('mark ')) return null
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId: node.nodeId })
  const [left = 0, top = 0] = model.border
  return { status: classes.split(' ')[1] ?? '', label, x: left + model.width / 2, y: top + model.height / 2 }
}
