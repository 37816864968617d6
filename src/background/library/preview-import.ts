import type { ImportPreview } from '../../messages/protocol.ts'
import type { Entry } from '../../model/entry.ts'
import { refuse } from './change-list.ts'
import type { KeyOf } from './derive-order.ts'
import type { Engine } from './engine.ts'
import { summaryOf } from './summary.ts'
import { unclearIn } from './unclear-in.ts'

/** Entries, duplicates and unclear lines that a preview shows at most, each. */
const SHOWN = 100

/** What an import of this text would bring; nothing is stored. */
export function previewImport(engine: Engine, keyOf: KeyOf, text: string): ImportPreview {
  if (text.includes('\0')) return refuse('refusalNotText')
  const open = engine.open(text)
  const { list } = open
  const { sections, tags } = summaryOf(list)
  const duplicates = duplicatesOf(list.entries, keyOf)
  return {
    kind: 'preview',
    entryCount: list.entries.length,
    sections,
    layouts: layoutsOf(list.entries),
    tagCount: tags.length,
    duplicates: duplicates.slice(0, SHOWN),
    duplicateCount: duplicates.length,
    unclear: unclearIn(open, SHOWN),
    unclearCount: list.unclear.length,
    sample: list.entries.slice(0, 5).map(({ title, section }) => ({ title, section })),
  }
}

function layoutsOf(entries: readonly Entry[]) {
  const counts = new Map<string, number>()
  for (const { layout } of entries) counts.set(layout, (counts.get(layout) ?? 0) + 1)
  return Array.from(counts, ([layout, count]) => ({ layout, count })).sort((a, b) => b.count - a.count)
}

/** Works that stand in the list more than once, whatever URLs show them. */
function duplicatesOf(entries: readonly Entry[], keyOf: KeyOf) {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = entry.url === '' ? null : keyOf(entry.url)
    if (key === null) continue
    const same = byKey.get(key)
    if (same) same.push(entry)
    else byKey.set(key, [entry])
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ title: same[0]?.title ?? '', lines: same.map(({ line }) => line) }))
}
