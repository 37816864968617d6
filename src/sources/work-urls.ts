import type { Identity } from '../model/work-key.ts'
import { sourceOf } from './registry.ts'

/** The page that shows a work's title, authors and abstract; null when its address does not follow from the id. */
export function abstractUrl(identity: Identity): string | null {
  return sourceOf(identity.key)?.abstractUrl?.(identity.id) ?? null
}

/** The work as PDF; null when its address does not follow from the id. */
export function pdfUrl(identity: Identity): string | null {
  return sourceOf(identity.key)?.pdfUrl?.(identity.id) ?? null
}
