import type { BackupChecks } from '../../exchange/backup-checks.ts'
import { fieldChanges, keptFields, SHORT_TEXT } from '../../messages/check-fields.ts'
import { text } from '../../messages/shape.ts'
import type { EntryFields } from '../../model/entry.ts'

/** What messages are checked by serves for backups, too: both come from outside. */
export const backupChecks: BackupChecks = {
  keptOf: (value) => keptFields(value, 'kept'),
  fieldOf<Name extends keyof EntryFields>(name: Name, value: unknown) {
    if (value === null || value === undefined) return null
    const isOwn = name === 'label' || name === 'mark'
    const checked = isOwn
      ? { [name]: text(SHORT_TEXT)(value, name) }
      : fieldChanges({ [name]: value }, 'field')
    return (checked as Partial<EntryFields>)[name] ?? null
  },
}
