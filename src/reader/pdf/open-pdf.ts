import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { PdfFront } from '../../page/pdf/front.ts'
import { linesOf } from './lines-of.ts'

/** What is opened of a PDF: text alone, with nothing fetched, evaluated or drawn. */
const TEXT_ALONE = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  stopAtErrors: true,
  verbosity: 0,
}

/**
 * Opens a PDF and reads what it says of itself and the text of its first page.
 * @throws when it is no PDF, is locked with a password, or is broken
 */
export async function openPdf(data: Uint8Array): Promise<PdfFront> {
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({ ...TEXT_ALONE, data })
  try {
    const pdf = await task.promise
    const [{ info }, page] = await Promise.all([pdf.getMetadata(), pdf.getPage(1)])
    const { items } = await page.getTextContent()
    const said = info as { readonly Title?: unknown; readonly Author?: unknown }
    return { title: textOf(said.Title), author: textOf(said.Author), lines: linesOf(items, page.view) }
  } finally {
    await task.destroy()
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 2000) : ''
}
