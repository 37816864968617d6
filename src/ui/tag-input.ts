import { folded } from '../model/folded.ts'
import type { TagCount } from '../model/library.ts'
import { rankMatches } from './match.ts'

/** How many completions are shown at once. */
const SHOWN = 8

/**
 * Completions for typed tag text, best first: tags of the list that are not chosen yet.
 * @param known the list's tags, most used first: the order among equally good matches
 */
export function tagOptions(typed: string, known: readonly TagCount[], chosen: readonly string[]): string[] {
  const taken = new Set(chosen.map(folded))
  const free = known.map(({ tag }) => tag).filter((tag) => !taken.has(folded(tag)))
  return rankMatches(cleanTag(typed), free)
    .slice(0, SHOWN)
    .flatMap((index) => free[index] ?? [])
}

/** A list's tags in the order of a proposal; those that it does not name follow as they were. */
export function inOrder(known: readonly TagCount[], order: readonly string[] = []): readonly TagCount[] {
  if (order.length === 0) return known
  const counts = new Map(known.map((tag) => [tag.tag, tag]))
  const first = order.flatMap((tag) => counts.get(tag) ?? [])
  return [...new Set([...first, ...known])]
}

/** Proposed tags that are not chosen yet, each with its place among all that were proposed. */
export function tagsToOffer(
  proposed: readonly string[],
  chosen: readonly string[],
): readonly { readonly tag: string; readonly place: number }[] {
  return proposed
    .map((tag, place) => ({ tag, place }))
    .filter(({ tag }) => !chosen.some((other) => sameTag(other, tag)))
}

/** Adds a tag unless it is blank or there already, spelled as the list spells it when the list has it. */
export function withTag(
  chosen: readonly string[],
  typed: string,
  known: readonly TagCount[],
): readonly string[] {
  return withTags(chosen, [typed], known)
}

/** Adds several tags, as `withTag` adds one. */
export function withTags(
  chosen: readonly string[],
  typed: readonly string[],
  known: readonly TagCount[],
): readonly string[] {
  const taken = new Set(chosen.map(folded))
  const spelled = new Map(known.map(({ tag }) => [folded(tag), tag]))
  const fresh = typed.map(cleanTag).filter((tag) => {
    const isNew = tag !== '' && !taken.has(folded(tag))
    if (isNew) taken.add(folded(tag))
    return isNew
  })
  return fresh.length === 0 ? chosen : [...chosen, ...fresh.map((tag) => spelled.get(folded(tag)) ?? tag)]
}

/** Parts text at commas: the finished tags, and what is still being typed after the last one. */
export function splitTyped(text: string): { done: string[]; rest: string } {
  const parts = text.split(/[,，、]/)
  const rest = parts.pop() ?? ''
  return { done: parts, rest: parts.length > 0 ? rest.trimStart() : rest }
}

/** A tag is a word or a few: no marks around it, no line breaks, no backticks. */
function cleanTag(typed: string): string {
  return typed
    .replace(/[`\s]+/g, ' ')
    .trim()
    .replace(/^#+ ?/, '')
}

function sameTag(a: string, b: string): boolean {
  return folded(a) === folded(b)
}
