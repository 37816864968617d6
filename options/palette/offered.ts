import { rankMatches } from '../../src/ui/match.ts'
import { CHOICE_GROUPS, type Choice, type ChoiceGroup, type Situation } from './choice.ts'
import { commandChoices } from './commands.ts'
import { entryCommandChoices } from './entry-commands.ts'
import {
  entryChoices,
  listChoices,
  searchChoices,
  sectionChoices,
  settingChoices,
  tagChoices,
} from './places.ts'

/** Choices under one heading. */
export interface OfferedGroup {
  readonly group: ChoiceGroup
  readonly choices: readonly Choice[]
}

/** Most choices of a kind that are shown for what was typed. */
const SHOWN = 6

/**
 * What the palette offers: before anything is typed what was used last, then every command; after that the best
 * matches of each kind.
 * @param recent ids of the choices used last, the latest first
 */
export function offered(
  situation: Situation,
  typed: string,
  recent: readonly string[],
): readonly OfferedGroup[] {
  const kinds = [
    entryCommandChoices(situation),
    commandChoices(situation),
    listChoices(situation),
    searchChoices(situation),
    sectionChoices(situation),
    tagChoices(situation),
    settingChoices(situation),
  ]
  if (typed.trim() === '') return untyped(kinds, recent)
  const matched = kinds.map((choices) => matches(typed, choices, recent).slice(0, SHOWN))
  return grouped([...matched.flat(), ...entryChoices(situation, typed)])
}

function untyped(kinds: readonly (readonly Choice[])[], recent: readonly string[]): readonly OfferedGroup[] {
  const all = kinds.flat()
  const last = recent.flatMap((id) => all.find((choice) => choice.id === id) ?? [])
  const [entryCommands = [], commands = [], lists = [], searches = []] = kinds
  const others = [...entryCommands, ...commands, ...lists, ...searches].filter(
    ({ id }) => !recent.includes(id),
  )
  return grouped([...last.map((choice) => ({ ...choice, group: 'recent' as const })), ...others])
}

/** The best first; what was used lately comes before its equals. */
function matches(typed: string, choices: readonly Choice[], recent: readonly string[]): readonly Choice[] {
  const age = ({ id }: Choice) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const lately = [...choices].sort((a, b) => age(a) - age(b))
  const found = rankMatches(
    typed,
    lately.map(({ text }) => text),
  )
  const within = rankMatches(
    typed,
    lately.map(({ text, beside = '' }) => `${beside} ${text}`),
  )
  return [...new Set([...found, ...within])].flatMap((index) => lately[index] ?? [])
}

function grouped(choices: readonly Choice[]): readonly OfferedGroup[] {
  return CHOICE_GROUPS.map((group) => ({
    group,
    choices: choices.filter((choice) => choice.group === group),
  })).filter(({ choices: of }) => of.length > 0)
}
