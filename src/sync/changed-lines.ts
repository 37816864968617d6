/** Where two texts differ, in whole lines: both are the same before `from`, and after `aTo` and `bTo`. */
export interface ChangedLines {
  readonly from: number
  readonly aTo: number
  readonly bTo: number
}

/** How much is compared at once: long texts differ in few places. */
const STRETCH = 4096

/** Finds the lines between what two texts share at their start and at their end. Linear, and next to nothing. */
export function changedLines(a: string, b: string): ChangedLines {
  const from = a.lastIndexOf('\n', sharedStart(a, b) - 1) + 1
  const shared = sharedEnd(a, b, Math.min(a.length, b.length) - from)
  const aTo = wholeLine(a, from, a.length - shared)
  return { from, aTo, bTo: b.length - (a.length - aTo) }
}

/** The first line start at or after a place that lies behind `from`, or the text's end. */
function wholeLine(text: string, from: number, at: number): number {
  if (at === from || text.charCodeAt(at - 1) === 10) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + STRETCH <= most && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function sharedEnd(a: string, b: string, most: number): number {
  const stretch = (text: string, at: number) => text.slice(text.length - at - STRETCH, text.length - at)
  let at = 0
  while (at + STRETCH <= most && stretch(a, at) === stretch(b, at)) at += STRETCH
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++
  return at
}
