import type { EntryFinder } from './find-entries.ts'
import {
  addressOf,
  MOST_OFFERED,
  type OfferWays,
  offerFor,
  type Suggestion,
  searchAddress,
} from './suggestions.ts'

/** Where the browser wants what was chosen. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'

/** The part of `tabs` that shows what was chosen. */
export interface Opening {
  /** In the tab in front. */
  update(change: { url: string }): Promise<unknown>
  create(tab: { url: string; active: boolean }): Promise<unknown>
}

/** What the address bar needs once its keyword was typed. */
export interface OmniboxWays extends OfferWays {
  readonly finder: EntryFinder
  readonly opening: Opening
  /** Says what Enter takes. */
  readonly setFirst: (description: string) => void
}

/** Offers what was found for what is typed so far. */
export async function onTyped(
  ways: OmniboxWays,
  typed: string,
  suggest: (suggestions: Suggestion[]) => void,
): Promise<void> {
  try {
    const offer = offerFor(typed, await ways.finder.find(typed, MOST_OFFERED), ways)
    ways.setFirst(offer.first)
    suggest([...offer.others])
  } catch {
    ways.setFirst(ways.writing([{ text: ways.word('errorOpening') }]))
    suggest([])
  }
}

/** Opens what was chosen: an address that was offered, else the best find, else the library with this search. */
export async function onChosen(ways: OmniboxWays, chosen: string, where: Disposition): Promise<void> {
  const url = await addressFor(ways, chosen)
  if (where === 'currentTab') await ways.opening.update({ url })
  else await ways.opening.create({ url, active: where === 'newForegroundTab' })
}

async function addressFor({ finder, libraryUrl }: OmniboxWays, chosen: string): Promise<string> {
  if (chosen.startsWith(`${libraryUrl}#`) || isAddress(chosen)) return chosen
  const { best } = await finder.find(chosen, 1)
  const [top] = best
  return top ? addressOf(top, libraryUrl) : searchAddress(libraryUrl, chosen)
}

/** An address as lists hold them; anything else that was typed is a search. */
function isAddress(text: string): boolean {
  return /^(https?|file):\/\/\S+$/i.test(text) && URL.canParse(text)
}
