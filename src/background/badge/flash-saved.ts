import type { Background } from '../background.ts'
import type { Tab } from '../browser.ts'
import type { Quoted } from '../library/quote-entry.ts'
import type { Saved } from '../save-proposed.ts'
import { alreadyLook, quotedBeforeLook, quotedLook, refusedLook, savedLook } from './look.ts'

/** How long the badge confirms, in milliseconds. */
const CONFIRM = 1500

/** How long the badge says that a save was refused, in milliseconds. */
const COMPLAIN = 4000

/** Says on a tab's badge what became of a quote; resolves when that was shown. Never rejects. */
export async function flashQuoted(
  { painter, word }: Background,
  { id: tabId, url = '' }: Tab,
  quoted: Quoted,
): Promise<void> {
  if (tabId === undefined) return
  if (quoted.kind === 'refused') return painter.flash(tabId, url, refusedLook(quoted, word), COMPLAIN)
  const look = quoted.kind === 'quoted' ? quotedLook : quotedBeforeLook
  await painter.flash(tabId, url, look(quoted.list, word), CONFIRM)
}

/** Says on a tab's badge what became of a save that nobody saw; resolves when that was shown. Never rejects. */
export async function flashSaved(
  { painter, word }: Background,
  { id: tabId, url = '' }: Tab,
  saved: Saved,
): Promise<void> {
  if (tabId === undefined) return
  if (saved.kind === 'refused') return painter.flash(tabId, url, refusedLook(saved, word), COMPLAIN)
  const look = saved.kind === 'saved' ? savedLook : alreadyLook
  await painter.flash(tabId, url, look(saved.list, word), CONFIRM)
}
