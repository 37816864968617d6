import { isReadStatus } from '../model/status.ts'
import type { ConflictSide } from '../model/sync.ts'
import { dateText } from './date-text.ts'
import { statusWord } from './StatusField.tsx'
import { sectionText } from './section-options.ts'

/** What a field says, as text for people; blank where it says nothing. */
export function fieldText(field: string, value: ConflictSide): string {
  if (field === 'section') return sectionText((value ?? []) as readonly string[])
  return field === 'status' && isReadStatus(value) ? statusWord(value) : valueText(value)
}

function valueText(value: ConflictSide): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if ('year' in value && typeof value.year === 'number') return dateText({ ...value, year: value.year })
  if (Array.isArray(value)) return value.map(itemText).join(', ')
  return Object.entries(value)
    .map(([name, cell]) => `${name}: ${cell}`)
    .join('\n')
}

function itemText(item: unknown): string {
  if (typeof item === 'string') return item
  const { label = '', url = '' } = item as { label?: string; url?: string }
  return `${label} ${url}`.trim()
}
