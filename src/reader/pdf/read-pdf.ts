import type { Page } from '../../model/page.ts'
import type { PdfFront } from '../../page/pdf/front.ts'
import { readFront } from '../../page/pdf/read-front.ts'
import { fetchPdf } from './fetch-pdf.ts'

/** Longest that opening a PDF may take, in milliseconds: a hostile one may keep its reader busy for ever. */
const PATIENCE = 20_000

/**
 * Fetches a PDF and reads its first page. Never rejects; null when it cannot be had (behind a login, too large, gone),
 * is none, or says nothing of itself.
 */
export async function readPdf(
  url: string,
  fetch: typeof globalThis.fetch,
  open: (data: Uint8Array) => Promise<PdfFront>,
): Promise<Page | null> {
  const data = await fetchPdf(fetch, url)
  if (!data) return null
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const front = await Promise.race([open(data).catch(() => null), late])
  return front && readFront(front, url)
}
