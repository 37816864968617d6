import type { TargetRow } from '../../model/sync.ts'

/** Browsers do not ring more often than this, in milliseconds. */
export const SOONEST = 30_000

/** How often a file is looked at when nothing tells of its changes, in milliseconds. */
const LOOK_AGAIN = 300_000

/**
 * When lists want their next round by themselves.
 * @returns milliseconds from now, or null when only a change or a person brings one
 */
export function nextRound(rows: readonly TargetRow[]): number | null {
  const waits = rows.flatMap(waitOf)
  return waits.length === 0 ? null : Math.min(...waits)
}

function waitOf({ kind, state, onDemand }: TargetRow): number[] {
  if (onDemand) return []
  if (state.kind === 'waiting') return [SOONEST]
  if (state.kind === 'failed') return [LOOK_AGAIN]
  // Without a page of the extension nobody can give the permission back.
  return kind === 'file' && state.kind !== 'needs-permission' ? [LOOK_AGAIN] : []
}
