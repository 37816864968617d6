import { BROKEN_OFF, formKey } from './learn.ts'
import type { Place, Style } from './style.ts'
import { Votes } from './votes.ts'

/** Two places in an entry, with the forms of the atoms there and the label of the second where they are known. */
export interface Joint {
  readonly from: Place
  readonly to: Place
  readonly last?: string | undefined
  readonly form?: string | undefined
  readonly label?: string | undefined
}

/** What stands at a joint: as seen between atoms of just these forms, else between such atoms. */
export function separatorAt(style: Style, fallback: Style, { from, to, last, form, label }: Joint): string {
  const seen = (named: string | undefined) =>
    style.joints.of(formKey(from, last ?? '', to, form ?? '', named)).best()
  return (
    (label === undefined ? undefined : seen(label)) ??
    seen(undefined) ??
    separator(style, fallback, from, to, label)
  )
}

/**
 * What stands between two places in an entry: as seen between just these, else as seen before the second one after
 * anything else, else as the fallback style has it.
 * @param label label of the link that follows: what stands before `[code](…)` may be a habit of its own
 */
export function separator(style: Style, fallback: Style, from: Place, to: Place, label?: string): string {
  return (
    (label === undefined ? undefined : style.separators.of(`${from}>${to} ${label}`).best()) ??
    direct(style, from, to) ??
    (from === 'link' && to === 'link'
      ? (direct(style, 'url', 'link') ?? direct(style, 'link', 'url'))
      : undefined) ??
    (from === to ? undefined : similar(style, from, to)) ??
    (to === 'end' ? style.separators.of(BROKEN_OFF).best() : undefined) ??
    direct(fallback, from, to) ??
    similar(fallback, from, to) ??
    (to === 'end' ? '' : ' ')
  )
}

function direct(style: Style, from: Place, to: Place): string | undefined {
  return style.separators.of(`${from}>${to}`).best()
}

/** From the start of the text only what was seen at the start is like it, and never elsewhere. */
function similar(style: Style, from: Place, to: Place): string | undefined {
  if (from === 'start') return undefined
  const votes = new Votes()
  for (const [key, seen] of style.separators.entries()) {
    const [before, after] = key.split('>')
    if (after !== to || before === 'start' || before === to) continue
    for (const [way, count] of seen.entries()) votes.add(way, count)
  }
  return votes.best()
}
