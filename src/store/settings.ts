import type { ListId } from '../model/library.ts'
import { DEFAULT_SETTINGS, MARK_SCOPES, type MarkScope, type Settings } from '../model/settings.ts'

/** Name of the one record in the store `settings`. */
export const SETTINGS_KEY = 'settings'

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isListId = (value: unknown): value is ListId | null => value === null || typeof value === 'string'
const isScope = (value: unknown): value is MarkScope => MARK_SCOPES.some((scope) => scope === value)
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
    welcomed: pick(found['welcomed'], isBoolean, DEFAULT_SETTINGS.welcomed),
  }
}
