import type { StoredConflict } from '../../src/model/sync.ts'
import { fieldText } from '../../src/ui/field-text.ts'

/** What one side of a conflict says, as text; blank where it says nothing. */
export function sideText(conflict: StoredConflict, side: 'ours' | 'theirs'): string {
  const { field, texts } = conflict
  const value = conflict[side]
  if (field === undefined) return texts[side] ?? ''
  return fieldText(field, value)
}
