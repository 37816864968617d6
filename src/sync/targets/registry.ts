import type { TargetKind } from '../../model/sync.ts'
import { downloads } from './downloads.ts'
import { localFile } from './local-file.ts'

/** What makes a target of each kind. */
export const TARGETS = { file: localFile, downloads } as const satisfies Record<TargetKind, unknown>
