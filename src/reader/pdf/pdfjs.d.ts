/** The part of pdf.js that is used: its build for people's browsers brings no types. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export interface TextItem {
    readonly str: string
    /** Maps the text's own space to the page's: scale, skew, and where it stands. */
    readonly transform: readonly number[]
    readonly width: number
    readonly hasEOL: boolean
  }

  export interface PdfPage {
    /** Left, bottom, right and top, in points. */
    readonly view: readonly number[]
    getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>
  }

  export interface PdfDocument {
    getMetadata(): Promise<{ readonly info: object }>
    getPage(number: number): Promise<PdfPage>
  }

  export const GlobalWorkerOptions: { workerSrc: string }

  export function getDocument(source: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>
    destroy(): Promise<void>
  }
}
