import type { EntryFields } from '../model/entry.ts'
import type { KeptFields } from '../model/library.ts'

/** Checks of what stands in a backup in the words of messages; each throws when it is something else. */
export interface BackupChecks {
  /** What the library alone keeps of an entry. */
  readonly keptOf: (value: unknown) => KeptFields
  /** What an entry says in a field; null where it says nothing. */
  readonly fieldOf: <Name extends keyof EntryFields>(name: Name, value: unknown) => EntryFields[Name] | null
}
