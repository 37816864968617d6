import { word } from '../messages/words.ts'

const NAMES = {
  title: 'fieldTitle',
  url: 'fieldLink',
  date: 'fieldDate',
  tags: 'fieldTags',
  authors: 'fieldAuthors',
  venue: 'fieldVenue',
  status: 'fieldStatus',
  description: 'fieldDescription',
  notes: 'fieldNote',
  links: 'fieldLinks',
  section: 'fieldSection',
} as const

/** A field's name for people; of a field that has none, its own; nothing for the whole entry. */
export function fieldWord(field: string | undefined): string {
  if (field === undefined) return word('conflictEntry')
  return Object.hasOwn(NAMES, field) ? word(NAMES[field as keyof typeof NAMES]) : field
}
