import { useEffect, useRef, useState } from 'preact/hooks'
import { type EntryRow, seenField } from '../../src/model/library.ts'
import type { NoteDraft } from './note-drafts.ts'
import type { PaneActions } from './pane-doings.ts'

/** Saves a note's draft, one save at a time, and keeps it until it is saved. */
export interface NoteSaving {
  readonly isBusy: boolean
  /** Takes what is typed; null when there is nothing to save any more. */
  keep(draft: NoteDraft | null): void
  /** Saves the draft, if there is one. */
  save(): void
}

interface Props {
  readonly row: EntryRow
  readonly draft: NoteDraft | null
  readonly pane: PaneActions
  readonly onDraft: (draft: NoteDraft | null) => void
}

/** A draft is saved when its entry is left, too: by the pane's closing, by another entry, by the page's going. */
export function useNoteSaving(props: Props): NoteSaving {
  const [isBusy, setBusy] = useState(false)
  const latest = useRef(props)
  latest.current = props
  const busy = useRef(false)
  const keep = (draft: NoteDraft | null) => {
    const { row, pane, onDraft } = latest.current
    if (draft) pane.drafts.put(row.id, draft)
    else pane.drafts.drop(row.id)
    latest.current = { ...latest.current, draft }
    onDraft(draft)
  }
  const save = async () => {
    const { row, draft, pane } = latest.current
    if (!draft || busy.current) return
    busy.current = true
    setBusy(true)
    const saved = await pane.saveNote(row, draft.base, draft.text)
    busy.current = false
    if (saved.kind === 'saved') {
      const { draft: now, row: after } = latest.current
      // What was typed while it was being saved goes on from what is saved now.
      const more = now && now.text !== draft.text ? now.text : null
      keep(more === null ? null : { base: seenField(after, 'notes') ?? '', text: more })
    }
    setBusy(false)
  }
  useEffect(() => {
    const leave = () => void save()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return { isBusy, keep, save: () => void save() }
}
