import type { Layout } from '../model/entry.ts'
import { isTitleOnly } from './is-entry.ts'
import type { Reading } from './reading.ts'
import { couldBeTitle, namesWork } from './title-signs.ts'

/**
 * What the readings of one block are like as a whole: all that a list needs of them to decide which of its blocks
 * hold entries. Told once for each block, for an edit leaves nearly all of them as they were.
 */
export interface Traits {
  /** The layout of all of them; undefined where nothing was read. */
  readonly layout: Layout | undefined
  /** Paragraphs that are titles without a link and without marks: prose, unless the list is made of them. */
  readonly areBareTitles: boolean
  /** How many have a link, and of those how many are not nested. */
  readonly linked: number
  readonly outerLinked: number
  /** How many name their authors. */
  readonly authored: number
  /** The items that are titles without a link and not nested; undefined where there are none. */
  readonly titles: TitleCounts | undefined
}

/** Titles without a link, counted by what speaks for each. */
export interface TitleCounts {
  readonly all: number
  readonly tasks: number
  /** Those that show by their own form that they name a work. */
  readonly works: number
  /** Those that could be one: short, and no sentence. */
  readonly plain: number
}

/** A block of one linked entry, as most blocks are: they share these. */
const ONE_LINK: Readonly<Record<Layout, Traits>> = {
  bullet: oneLink('bullet'),
  ordered: oneLink('ordered'),
  task: oneLink('task'),
  table: oneLink('table'),
  heading: oneLink('heading'),
  paragraph: oneLink('paragraph'),
}

function oneLink(layout: Layout): Traits {
  return { layout, areBareTitles: false, linked: 1, outerLinked: 1, authored: 0, titles: undefined }
}

/** The traits of a block's readings. */
export function traitsOf(readings: readonly (Reading | null)[]): Traits {
  const only = readings.length === 1 ? readings[0] : null
  if (only?.isLinked && only.fields.authors === undefined) return ONE_LINK[only.layout]
  const said = readings.filter((reading) => reading !== null)
  const linked = said.filter(({ isLinked }) => isLinked)
  return {
    layout: said[0]?.layout,
    areBareTitles: said.every(isBareTitle),
    linked: linked.length,
    outerLinked: linked.filter(({ parent }) => parent < 0).length,
    authored: said.filter(({ fields }) => fields.authors !== undefined).length,
    titles: titleCounts(said, readings),
  }
}

function isBareTitle(reading: Reading): boolean {
  return reading.layout === 'paragraph' && !reading.isLinked && !isBold(reading)
}

function isBold(reading: Reading): boolean {
  const title = reading.shape.atoms.find((atom) => atom.kind === 'title')
  return title !== undefined && title.from - title.start >= 2
}

function titleCounts(
  said: readonly Reading[],
  readings: readonly (Reading | null)[],
): TitleCounts | undefined {
  const titles = said.filter(
    (reading) => isItem(reading) && reading.parent < 0 && isTitleOnly(reading, readings),
  )
  if (titles.length === 0) return undefined
  return {
    all: titles.length,
    tasks: titles.filter(({ layout }) => layout === 'task').length,
    works: titles.filter(namesWork).length,
    plain: titles.filter(couldBeTitle).length,
  }
}

function isItem({ layout }: Reading): boolean {
  return layout === 'bullet' || layout === 'ordered' || layout === 'task'
}
