import type { Library } from '../../store/read.ts'
import type { Button, Tabs, Words } from '../browser.ts'
import type { Identify } from '../tabs/page-keys.ts'
import type { TabMemories } from '../tabs/tab-memory.ts'
import { attentionIn } from './attention.ts'
import { findState } from './find-state.ts'
import { type Look, lookOf } from './look.ts'

/** What painting needs. */
export interface Easel {
  readonly tabs: Tabs
  readonly button: Button
  readonly memories: TabMemories
  readonly identify: Identify
  readonly word: Words
  readonly library: () => Promise<Library>
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Paints badges. Neither function ever rejects: a badge is decoration, and fails nothing. */
export interface Painter {
  /** Brings one tab's badge up to date. */
  paint(tabId: number): Promise<void>
  /** Brings every visible tab's badge up to date, and what tabs that cannot be seen show. */
  paintAll(): Promise<void>
  /** Shows a look for some milliseconds, unless the tab goes elsewhere, and then what is true again. */
  flash(tabId: number, url: string, look: Look, milliseconds: number): Promise<void>
}

/** Makes the painter. One tab's state is never shown on another, nor that of an address the tab has left. */
export function painter(easel: Easel): Painter {
  /** The last look at each tab: an earlier one that takes longer has nothing to say any more. */
  const turns = new Map<number, symbol>()
  /** Addresses whose tab shows a flash: what is true waits until its end. */
  const flashing = new Map<number, string>()
  const urlOf = async (tabId: number) => (await easel.tabs.get(tabId)).url

  /** Shows the look while it may and the tab is still at that address. */
  const show = async (tabId: number, url: string, look: Look, may: () => boolean) => {
    if (!may() || (await urlOf(tabId)) !== url || !may()) return
    const { text, color, title } = look
    await Promise.all([
      easel.button.setBadgeText({ tabId, text }),
      easel.button.setBadgeBackgroundColor({ tabId, color }),
      easel.button.setTitle({ tabId, title }),
    ])
  }
  const paint = async (tabId: number) => {
    const turn = Symbol('turn')
    turns.set(tabId, turn)
    try {
      const url = await urlOf(tabId)
      if (url === undefined) return
      const db = await easel.library()
      const finding = await findState(db, easel.identify, await easel.memories.recall(tabId, url))
      const look = lookOf(finding, await attentionIn(db), easel.word)
      await show(tabId, url, look, () => turns.get(tabId) === turn && flashing.get(tabId) !== url)
    } catch {
      // The tab was closed, or the storage failed: then nothing is claimed.
    } finally {
      if (turns.get(tabId) === turn) turns.delete(tabId)
    }
  }
  return {
    paint,
    async paintAll() {
      try {
        const attention = await attentionIn(await easel.library())
        const { text, color, title } = lookOf({ kind: 'nothing' }, attention, easel.word)
        await easel.button.setBadgeText({ text })
        await easel.button.setBadgeBackgroundColor({ color })
        await easel.button.setTitle({ title })
        const active = await easel.tabs.query({ active: true })
        await Promise.all(active.map(({ id }) => (id === undefined ? null : paint(id))))
      } catch {
        // Nothing is claimed then.
      }
    },
    async flash(tabId, url, look, milliseconds) {
      flashing.set(tabId, url)
      await show(tabId, url, look, () => flashing.get(tabId) === url).catch(() => null)
      await easel.wait(milliseconds)
      flashing.delete(tabId)
      await paint(tabId)
    },
  }
}
