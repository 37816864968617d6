import type { EntryFields } from '../../model/entry.ts'
import { planAdd } from '../edits/add.ts'
import { type OpenList, openList } from '../open-list.ts'
import type { Style } from '../style/style.ts'
import { learnFor } from '../style/style-of.ts'
import type { Dialect } from './dialect.ts'

const known = new Map<Dialect, OpenList>()

/** The dialect's sample, read: the list after which entries of this dialect are written. */
export function modelOf(dialect: Dialect): OpenList {
  const model = known.get(dialect) ?? openList(dialect.sample)
  known.set(dialect, model)
  return model
}

/** The style of a list kept in this dialect. */
export function styleOf(dialect: Dialect): Style {
  const model = modelOf(dialect)
  return learnFor(model, 0, model.found.length)
}

/**
 * Writes an entry as the model's keeper would write its next one.
 * @param careful escapes everything that Markdown could act on
 * @returns its lines with `\n` at the end of each, or why it cannot be written
 */
export function writeLike(
  model: OpenList,
  entry: EntryFields,
  careful: boolean,
): { readonly text: string } | { readonly refused: string } {
  const planned = planAdd(model, { kind: 'add', entry, at: 'end' }, { careful })
  if ('refused' in planned) return planned
  const text = planned.splices.map((splice) => splice.text).join('')
  return { text: `${text.replace(/^\n+|\s+$/g, '')}\n` }
}
