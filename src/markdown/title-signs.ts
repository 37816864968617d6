import type { Reading } from './reading.ts'

/** True for a title in quotation marks or italics, with its authors, or with a year: it names a work. */
export function namesWork(reading: Reading): boolean {
  const { fields } = reading
  if (fields.authors !== undefined) return true
  const title = reading.shape.atoms.find((atom) => atom.kind === 'title')
  const isItalic = title !== undefined && title.start === title.from - 1 && title.end === title.to + 1
  return (
    isItalic ||
    /^[《「『“"«]/.test(fields.title) ||
    DASHED_NAME.test(`${fields.title} - ${fields.description ?? ''}`)
  )
}

/** `Fluent Python - Luciano Ramalho`, `Sapiens by Yuval Noah Harari`. */
const DASHED_NAME =
  /\S\s(?:[-–—]|by)\s\p{Lu}[\p{L}.'’]*(?:,? (?:and |& |и )?(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der)){1,7}(?:\s\(.*\))?(?: - )?$/u

/** True for a title that could be one: short, and no sentence. */
export function couldBeTitle({ fields: { title } }: Reading): boolean {
  return title.length <= 120 && !/[.!;:。；：]$|^\p{Ll}|[.!?] \p{Lu}/u.test(title)
}
