import { previewList } from '../../markdown/new-list.ts'
import type { DialectSample, Protocol } from '../../messages/protocol.ts'
import { DIALECT_NAMES } from '../../model/dialect.ts'
import type { Background } from '../background.ts'
import { convertList as convert, previewConvert as preview } from '../library/convert-list.ts'
import { changeLibrary } from '../library-change.ts'

type Answers = { readonly [Name in keyof Protocol]: Promise<Protocol[Name]['answer']> }
type Asks = { readonly [Name in keyof Protocol]: Protocol[Name]['ask'] }

/** Lines of each sample that are shown. */
const SHOWN = 6

/** Shows some made-up entries in every dialect, without the heading above them. */
export async function showDialects(): Promise<readonly DialectSample[]> {
  return DIALECT_NAMES.map((name) => ({
    name,
    sample: previewList('', name)
      .replace(/^(?:#{1,2} .*\n|\n)+/, '')
      .split('\n')
      .slice(0, SHOWN)
      .join('\n')
      .trimEnd(),
  }))
}

/** Shows what a list would look like in another dialect. */
export async function previewConvert(
  background: Background,
  ask: Asks['previewConvert'],
): Answers['previewConvert'] {
  return preview(await background.shelf(), ask)
}

/** Rewrites a list in another dialect. */
export function convertList(background: Background, ask: Asks['convertList']): Answers['convertList'] {
  return changeLibrary<Awaited<Answers['convertList']>>(
    background,
    (shelf) => convert(shelf, ask),
    (answer) => (answer.kind === 'converted' ? [ask.listId] : []),
  )
}
