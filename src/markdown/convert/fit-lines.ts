import type { EntryFields, ExtraLink } from '../../model/entry.ts'

/** The fields with a table's other columns as notes, one line each: `Abstract: …`. */
export function cellsInNotes({ cells, ...fields }: EntryFields): EntryFields {
  const lines = Object.entries(cells ?? {}).map(([header, text]) => `- ${header}: ${text}`)
  if (lines.length === 0) return fields
  return { ...fields, notes: [...lines, ...(fields.notes === undefined ? [] : [fields.notes])].join('\n') }
}

/** A heading is an entry by its link, so a bare URL is its own title; its further links stand below it. */
export function asHeading(fields: EntryFields): EntryFields {
  const { links, ...others } = fields.title === '' ? { ...fields, title: fields.url } : fields
  return links === undefined ? others : withNote(others, linksInLine(links))
}

/** The fields with notes that are list items all through where some are: paragraphs among them become items. */
export function notesAsItems(fields: EntryFields): EntryFields {
  const { notes } = fields
  const isMixed = notes !== undefined && /^[-*+] /m.test(notes) && !/^(?:[-*+] |\d+[.)] )/.test(notes)
  if (!isMixed || /^\s*(?:```|~~~)/m.test(notes)) return fields
  const items = notes
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) =>
      /^(?:[-*+] |\d+[.)] |\s)/.test(paragraph)
        ? paragraph
        : `- ${paragraph.replace(/\n(?![-*+] )/g, '\n  ')}`,
    )
  return { ...fields, notes: items.join('\n') }
}

/** A title without a link ends the line: what is said of it stands below. */
export function proseBelowTitle(fields: EntryFields): EntryFields {
  const { description, ...others } = fields
  return fields.url !== '' || description === undefined ? fields : withNote(others, description)
}

/** Fields with a link of the title's own, which is that of the keeper's notes, under a label that says so. */
export function ownNotesNamed(fields: EntryFields): EntryFields {
  const { links, title } = fields
  if (!links?.some(({ label }) => label === title)) return fields
  return {
    ...fields,
    links: links.map((link) => (link.label === title ? { ...link, label: 'notes' } : link)),
  }
}

/** Links as Markdown, those without an address left out. */
export function linksInLine(links: readonly ExtraLink[]): string {
  return links
    .filter(({ url }) => url !== '')
    .map(({ label, url }) => `[${label}](${url})`)
    .join(' ')
}

function withNote(fields: EntryFields, line: string): EntryFields {
  if (line === '') return fields
  return { ...fields, notes: fields.notes === undefined ? line : `${line}\n${fields.notes}` }
}
