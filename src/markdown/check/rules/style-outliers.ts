import { datePrecision, mayBe, settleForm } from '../../fields/date-form.ts'
import { readWholeDate } from '../../fields/read-date.ts'
import { firstLine, type OpenList } from '../../open-list.ts'
import type { Found } from '../../reading.ts'
import { type Atom, formOf, partText } from '../../shape.ts'
import { Votes } from '../../style/votes.ts'
import type { Rule } from '../rule.ts'

/** Entries that must agree before one that does not is called unlike them, and their share. */
const FEWEST = 10
const SHARE = 0.9

/** One way in which an entry is written, of those that a keeper writes alike all through a list. */
interface Trait {
  /** What is compared, with what tells it apart: dates of days are not compared with years. */
  readonly what: string
  readonly way: string
  /** The text as it stands, for the message. */
  readonly shown: string
}

/** Entries that write their date, tags or closing stop unlike nearly all others. */
export const styleOutliers: Rule = {
  name: 'style-outlier',
  summary: 'an entry that writes its date, tags or closing stop unlike nearly all others',
  find: (open) => {
    const entries = open.found.map((found) => ({ found, traits: traitsOf(open, found) }))
    const usual = habitsOf(entries.map(({ traits }) => traits))
    return entries.flatMap(({ found, traits }) =>
      traits.flatMap((trait) => {
        const habit = usual.get(trait.what)
        if (!habit || isSame(trait, habit)) return []
        return [{ line: firstLine(found, open.blocks.lines) + 1, message: messageFor(trait, habit) }]
      }),
    )
  },
}

/** What nearly all entries do, by what is compared; the way with an example of it. */
function habitsOf(all: readonly (readonly Trait[])[]): Map<string, Trait> {
  const habits = new Map<string, Trait>()
  const groups = byWhat(all.flat())
  for (const [what, traits] of groups) {
    const votes = new Votes()
    for (const { way } of traits) votes.add(way, 1)
    const way = votes.best((seen) => !seen.includes('?')) ?? votes.best()
    const example = traits.find((trait) => trait.way === way)
    if (!example) continue
    const alike = traits.filter((trait) => isSame(trait, example)).length
    if (alike >= FEWEST && alike < traits.length && alike >= SHARE * traits.length) habits.set(what, example)
  }
  return habits
}

/** A date whose letters leave its form open (`May 10 2024`) is like any form that it may be. */
function isSame(trait: Trait, habit: Trait): boolean {
  return trait.way === habit.way || (trait.what.includes(' date ') && mayBe(trait.way, settleForm(habit.way)))
}

function traitsOf(open: OpenList, { block, reading }: Found): Trait[] {
  const text = open.blocks.blocks[block]?.text ?? ''
  const { shape, layout } = reading
  const outer = shape.atoms.filter((atom) => !atom.inner)
  const traits = outer.flatMap((atom, index) => [
    ...traitsOfAtom(text, atom, layout),
    ...gapBeforeDate(text, outer[index - 1], atom, layout),
  ])
  const last = outer.at(-1)
  if (!last || layout === 'table' || layout === 'heading') return traits
  const end = text.slice(last.end, shape.end)
  if (!hasProse(outer) && /^[.,;]*$/.test(end.trim()))
    traits.push({ what: `${layout} stop`, way: end.trim(), shown: end.trim() })
  return traits
}

function gapBeforeDate(text: string, above: Atom | undefined, atom: Atom, layout: string): Trait[] {
  if (atom.kind !== 'date' || !above || layout === 'table') return []
  const way = text.slice(above.end, atom.start)
  return [{ what: `${layout} gap after ${above.kind}`, way, shown: way }]
}

/** Prose ends as its sentences do, and a bare title or URL as it will. */
function hasProse(atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1)?.kind
  return last === 'title' || last === 'url' || atoms.some((atom) => atom.kind === 'description')
}

function traitsOfAtom(text: string, atom: Atom, layout: string): Trait[] {
  const form = formOf(text, atom)
  if (atom.kind === 'tag')
    return [{ what: `${layout} tag form`, way: form, shown: text.slice(atom.start, atom.end) }]
  if (atom.kind !== 'date') return []
  const value = partText(text, atom, 'value') ?? ''
  const found = readWholeDate(value)
  if (!found) return []
  const shown = text.slice(atom.start, atom.end)
  return [
    { what: `${layout} date ${datePrecision(found.date)}`, way: found.form, shown },
    { what: `${layout} brackets of date`, way: form, shown },
  ]
}

function messageFor(trait: Trait, habit: Trait): string {
  if (trait.what.includes(' gap '))
    return `The date is set off by “${trait.shown}”, others by “${habit.shown}”.`
  if (!trait.what.endsWith(' stop'))
    return `${trait.what.includes('tag') ? 'The tag' : 'The date'} is written “${trait.shown}”, others like “${habit.shown}”.`
  if (trait.shown === '') return `The entry does not end with “${habit.shown}” as others do.`
  return habit.shown === ''
    ? `The entry ends with “${trait.shown}”, which others do not have.`
    : `The entry ends with “${trait.shown}”, others with “${habit.shown}”.`
}

function byWhat(traits: readonly Trait[]): Map<string, Trait[]> {
  const groups = new Map<string, Trait[]>()
  for (const trait of traits) {
    const group = groups.get(trait.what)
    if (group) group.push(trait)
    else groups.set(trait.what, [trait])
  }
  return groups
}
