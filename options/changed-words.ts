import { type WordName, word } from '../src/messages/words.ts'
import type { Settings } from '../src/model/settings.ts'

/** What a person calls a setting; null for what is no setting in their eyes: where they are, and how rows are sorted. */
const SETTING_WORDS: Readonly<Record<keyof Settings, WordName | null>> = {
  currentList: null,
  welcomed: null,
  rowOrder: null,
  oneClickSave: 'settingOneClick',
  fetchAbstracts: 'settingFetch',
  askCrossref: 'settingCrossref',
  showsLine: 'linePreview',
  quietSites: 'settingsQuiet',
  marks: 'settingsMarks',
  marksOffSites: 'marksOffSites',
  savedSearches: 'savedSearches',
  theme: 'settingsTheme',
  suggestsNext: 'settingNext',
}

/** A change of settings in words; null when there is nothing to tell or to take back. */
export function changedWords(change: Partial<Settings>): string | null {
  const names = Object.keys(change) as (keyof Settings)[]
  const words = names.flatMap((name) => SETTING_WORDS[name] ?? [])
  return words.length === 0 ? null : word('changedTitle', words.map((name) => word(name)).join(', '))
}
