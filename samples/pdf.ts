/** Text that can stand in a PDF string (ISO 32000-1, 7.3.4.2). */
function pdfString(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?')})`
}

/** A piece of text on a page: its size and place in points from the bottom left; `up` turns it up the margin. */
export interface PdfText {
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly up?: boolean
}

/** What a PDF's own information says; blank fields are left out. */
export interface PdfInfo {
  readonly title?: string
  readonly author?: string
}

/** A PDF of one page that shows its title; an empty title is left out of the document's information. */
export function pdf(title: string): Buffer {
  return pdfOf({ title }, [{ text: title || 'Untitled', size: 14, x: 40, y: 720 }])
}

/** A PDF of one page (ISO 32000-1), 612 by 792 points. */
export function pdfOf({ title = '', author = '' }: PdfInfo, texts: readonly PdfText[]): Buffer {
  const content = texts
    .map(
      ({ text, size, x, y, up }) =>
        `BT /F1 ${size} Tf ${up ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm ${pdfString(text)} Tj ET`,
    )
    .join('\n')
  const said = [title && `/Title ${pdfString(title)}`, author && `/Author ${pdfString(author)}`].filter(
    Boolean,
  )
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${said.join(' ')} >>`,
  ]
  return assembled(objects)
}

/** A file of these objects with the table that finds them. */
function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
