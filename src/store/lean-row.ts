import type { EntryRow, KeptFields } from '../model/library.ts'

/** Values that many rows have, each held once. */
export interface Pool {
  readonly texts: Map<string, string>
  readonly paths: Map<string, readonly string[]>
}

const NOTHING_KEPT: KeptFields = {}

/** A pool of nothing. */
export function emptyPool(): Pool {
  return { texts: new Map(), paths: new Map() }
}

/**
 * A row as a page holds it by the ten thousand: what it has in common with others is the same object, and what only
 * the store looks up is left out. Each row that is read has its own copy of everything.
 */
export function leanRow({ titleHashes: _forTheStore, ...row }: EntryRow, pool: Pool): EntryRow {
  const { siteName, venue, tags } = row.fields
  return {
    ...row,
    listId: sharedText(row.listId, pool),
    section: sharedPath(row.section, pool),
    layout: sharedText(row.layout, pool),
    fields: {
      ...row.fields,
      ...(siteName !== undefined && { siteName: sharedText(siteName, pool) }),
      ...(venue !== undefined && { venue: sharedText(venue, pool) }),
      ...(tags && { tags: sharedPath(tags, pool) }),
    },
    kept: Object.keys(row.kept).length === 0 ? NOTHING_KEPT : row.kept,
  }
}

function sharedText<Text extends string>(text: Text, { texts }: Pool): Text {
  const known = texts.get(text)
  if (known !== undefined) return known as Text
  texts.set(text, text)
  return text
}

function sharedPath(path: readonly string[], pool: Pool): readonly string[] {
  const name = path.join('\u0000')
  const known = pool.paths.get(name)
  if (known?.length === path.length) return known
  const shared = path.map((part) => sharedText(part, pool))
  pool.paths.set(name, shared)
  return shared
}
