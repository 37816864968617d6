import type { Page } from '../model/page.ts'
import { type OffscreenWays, offscreenReader } from './offscreen-page.ts'

/** What the browser gives for reading PDFs. */
export interface PdfWays extends Pick<OffscreenWays, 'runtime'> {
  readonly offscreen?: OffscreenWays['offscreen'] | undefined
  /** Where the background is a page: reads there. */
  readonly readHere?: ((url: string) => Promise<Page | null>) | undefined
}

/** A function that fetches a PDF and reads its first page, where the browser allows a reader to run. Never rejects. */
export function pdfReader({ readHere, offscreen, runtime }: PdfWays): (url: string) => Promise<Page | null> {
  if (readHere) return (url) => readHere(url).catch(() => null)
  if (!offscreen) return async () => null
  const read = offscreenReader({ runtime, offscreen })
  return (url) => read({ to: 'offscreen', name: 'readPdf', url })
}
