import type { ListId } from '../model/library.ts'
import {
  DEFAULT_SETTINGS,
  MARK_SCOPES,
  type MarkScope,
  ROW_ORDERS,
  type RowOrder,
  type SavedSearch,
  type Settings,
  THEMES,
  type Theme,
} from '../model/settings.ts'

/** Name of the one record in the store `settings`. */
export const SETTINGS_KEY = 'settings'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isListId = (value: unknown): value is ListId | null => value === null || typeof value === 'string'
const isScope = (value: unknown): value is MarkScope => MARK_SCOPES.some((scope) => scope === value)
const isRowOrder = (value: unknown): value is RowOrder => ROW_ORDERS.some((order) => order === value)
const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value)
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string')

/**
 * Settings out of what was stored, by this version or another: names it does not know and values of
 * another type are ignored, and what is missing has its default.
 */
export function mergeSettings(stored: unknown): Settings {
  const found: Record<string, unknown> = { ...(typeof stored === 'object' ? stored : null) }
  const pick = <T>(value: unknown, fits: (value: unknown) => value is T, fallback: T): T =>
    fits(value) ? value : fallback
  return {
    currentList: pick(found['currentList'], isListId, DEFAULT_SETTINGS.currentList),
    oneClickSave: pick(found['oneClickSave'], isBoolean, DEFAULT_SETTINGS.oneClickSave),
    fetchAbstracts: pick(found['fetchAbstracts'], isBoolean, DEFAULT_SETTINGS.fetchAbstracts),
    askCrossref: pick(found['askCrossref'], isBoolean, DEFAULT_SETTINGS.askCrossref),
    showsLine: pick(found['showsLine'], isBoolean, DEFAULT_SETTINGS.showsLine),
    quietSites: pick(found['quietSites'], isNames, DEFAULT_SETTINGS.quietSites),
    marks: pick(found['marks'], isScope, DEFAULT_SETTINGS.marks),
    marksOffSites: pick(found['marksOffSites'], isNames, DEFAULT_SETTINGS.marksOffSites),
    savedSearches: searchesIn(found['savedSearches']),
    theme: pick(found['theme'], isTheme, DEFAULT_SETTINGS.theme),
    rowOrder: pick(found['rowOrder'], isRowOrder, DEFAULT_SETTINGS.rowOrder),
    suggestsNext: pick(found['suggestsNext'], isBoolean, DEFAULT_SETTINGS.suggestsNext),
    welcomed: pick(found['welcomed'], isBoolean, DEFAULT_SETTINGS.welcomed),
  }
}

/** The saved searches among what was stored; one that is none is left out. */
function searchesIn(stored: unknown): readonly SavedSearch[] {
  if (!Array.isArray(stored)) return DEFAULT_SETTINGS.savedSearches
  return stored.flatMap((one: unknown) => {
    const { name, text }: Record<string, unknown> = { ...(typeof one === 'object' ? one : null) }
    return typeof name === 'string' && typeof text === 'string' ? [{ name, text }] : []
  })
}
