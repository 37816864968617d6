import type { WordName } from '../../src/messages/words.ts'

/** Keys of the popup, as the library tells of them. */
export const POPUP_KEYS: readonly { readonly strokes: readonly string[]; readonly word: WordName }[] = [
  { strokes: ['Enter'], word: 'save' },
  { strokes: ['Shift+Enter'], word: 'saveRead' },
  { strokes: ['Mod+Enter'], word: 'keyPopupSaveFromNote' },
  { strokes: ['Alt+1'], word: 'keyPopupProposal' },
  { strokes: ['Escape'], word: 'close' },
]

/** Keys that the browser gives to commands, and lets the user change. */
export const BROWSER_KEYS: readonly { readonly command: string; readonly word: WordName }[] = [
  { command: '_execute_action', word: 'keyOpen' },
  { command: 'save-page', word: 'keySave' },
  { command: 'open-notes', word: 'commandOpenNotes' },
  { command: 'quote-selection', word: 'commandQuote' },
  { command: 'save-tabs', word: 'commandSaveTabs' },
]

/** The word that begins a search of all lists in the address bar; the manifest gives it to the browser. */
export const ADDRESS_KEYWORD = 'rl'
