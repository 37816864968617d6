import type { Refusal } from '../../messages/protocol.ts'
import { furthestStatus, type ReadStatus } from '../../model/status.ts'
import type { Words } from '../browser.ts'

/** An entry of the page's work, as the tooltip names it. */
export interface ShownPlace {
  readonly list: string
  readonly section: readonly string[]
  readonly status: ReadStatus
}

/** What the badge has to say of a tab. */
export type Finding =
  | { readonly kind: 'listed'; readonly places: readonly ShownPlace[] }
  /** It may stand somewhere at another address: then its tooltip says where. */
  | { readonly kind: 'canSave'; readonly probable?: ShownPlace & { readonly title: string } }
  | { readonly kind: 'nothing' }

/** What waits for the user: saved pages that could not be completed, or a list whose file needs a decision. */
export type Attention = 'badgeStuck' | 'badgeSync'

/** The badge: its glyph, its colour, and its tooltip. The glyph alone tells the states apart. */
export interface Look {
  readonly text: string
  readonly color: string
  readonly title: string
}

/** Colours that keep white glyphs readable (contrast of at least 4.5) and differ in lightness as well as in hue. */
const COLORS = {
  unread: '#1d4ed8',
  reading: '#8a5a00',
  read: '#15702f',
  canSave: '#5b6472',
  attention: '#b3151d',
}

const GLYPHS: Record<ReadStatus, string> = { unread: '•', reading: '…', read: '✓' }

const STATUS_WORDS = { unread: 'badgeUnread', reading: 'badgeReading', read: 'badgeRead' } as const

/**
 * The badge of a tab. Something that waits for the user stands over every other state, as `!` after its glyph.
 * @param attention what waits for the user
 */
export function lookOf(finding: Finding, attention: readonly Attention[], word: Words): Look {
  const look = plainLook(finding, word)
  if (attention.length === 0) return look
  return {
    text: `${look.text}!`,
    color: COLORS.attention,
    title: [look.title, ...attention.map((name) => word(name))].join('\n'),
  }
}

function plainLook(finding: Finding, word: Words): Look {
  if (finding.kind === 'nothing') return { text: '', color: COLORS.canSave, title: word('badgeNothing') }
  if (finding.kind === 'canSave')
    return { text: '+', color: COLORS.canSave, title: canSaveTitle(finding, word) }
  const status = furthestStatus(finding.places.map((place) => place.status))
  return { text: GLYPHS[status], color: COLORS[status], title: placesTitle(finding.places, word) }
}

/** The badge right after a save without the popup. */
export function savedLook(list: string, word: Words): Look {
  return { text: '+1', color: COLORS.read, title: word('badgeSaved', list) }
}

/** The badge right after selected text was quoted. */
export function quotedLook(list: string, word: Words): Look {
  return { text: '“”', color: COLORS.read, title: word('badgeQuoted', list) }
}

/** The badge right after a quote that the note has already. */
export function quotedBeforeLook(list: string, word: Words): Look {
  return { text: '=', color: COLORS.unread, title: word('badgeQuotedBefore', list) }
}

/** The badge right after a save that was not needed. */
export function alreadyLook(list: string, word: Words): Look {
  return { text: '=', color: COLORS.unread, title: word('badgeAlready', list) }
}

/** The badge right after a save that was refused. */
export function refusedLook({ reason, fills = [] }: Refusal, word: Words): Look {
  return { text: '!', color: COLORS.attention, title: word('badgeNotSaved', word(reason, ...fills)) }
}

/** Where a work stands and how far it is read, in one sentence. */
export function placeText(place: ShownPlace, word: Words): string {
  return word('badgeListed', whereOf(place, word), word(STATUS_WORDS[place.status]))
}

function whereOf({ list, section }: ShownPlace, word: Words): string {
  return section.length > 0 ? word('badgePlace', list, section.join(' › ')) : list
}

function canSaveTitle({ probable }: Finding & { kind: 'canSave' }, word: Words): string {
  if (!probable) return word('badgeCanSave')
  return word('badgeProbable', probable.title, whereOf(probable, word))
}

function placesTitle(places: readonly ShownPlace[], word: Words): string {
  const named = places.map((place) => placeText(place, word))
  return named.length === 1 ? (named[0] ?? '') : [word('badgeListedTimes', named.length), ...named].join('\n')
}
