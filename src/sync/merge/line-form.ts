/** How a text's lines are written, apart from what they say. */
interface LineForm {
  readonly hasMark: boolean
  readonly endsLine: boolean
  /** The line end that all of its lines have; null where they differ or there is none. */
  readonly ending: '\n' | '\r\n' | null
}

const BYTE_ORDER_MARK = '\ufeff'

/** Three texts brought into one form of lines, and how their merge takes its own. */
export interface Brought {
  readonly base: string
  readonly ours: string
  readonly theirs: string
  readonly finish: (merged: string) => string
}

/**
 * Takes from three versions of a text what is no line: the byte order mark, a missing last line end, and the line
 * end that one side gave to the whole text. Each is decided by itself, as any field is.
 */
export function bringTogether(base: string, ours: string, theirs: string): Brought {
  const [was, our, their] = [formOf(base), formOf(ours), formOf(theirs)]
  const ending = chosen(was.ending, our.ending, their.ending)
  const isUniform = was.ending !== null && our.ending !== null && their.ending !== null && ending !== null
  const bring = (text: string, form: LineForm) => {
    const bare = form.hasMark ? text.slice(1) : text
    const even = isUniform && form.ending !== ending ? bare.replace(/\r?\n/g, ending) : bare
    return even === '' || even.endsWith('\n') ? even : even + (ending ?? '\n')
  }
  const hasMark = chosen(was.hasMark, our.hasMark, their.hasMark)
  const endsLine = chosen(was.endsLine, our.endsLine, their.endsLine)
  return {
    base: bring(base, was),
    ours: bring(ours, our),
    theirs: bring(theirs, their),
    finish: (merged) => (hasMark ? BYTE_ORDER_MARK : '') + (endsLine ? merged : withoutEnd(merged)),
  }
}

/** A text up to the end of its last line that says something. */
function withoutEnd(text: string): string {
  const end = text.indexOf('\n', text.trimEnd().length)
  return end < 0 ? text : text.slice(0, text.charCodeAt(end - 1) === 13 ? end - 1 : end)
}

/** The value of a field that two sides may have changed; theirs where both did. */
export function chosen<T>(base: T, ours: T, theirs: T): T {
  return theirs === base ? ours : theirs
}

function formOf(text: string): LineForm {
  return {
    hasMark: text.startsWith(BYTE_ORDER_MARK),
    endsLine: text.endsWith('\n') || text === '',
    ending: endingOf(text),
  }
}

function endingOf(text: string): LineForm['ending'] {
  let windows = 0
  let unix = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at > 0 && text.charCodeAt(at - 1) === 13) windows++
    else unix++
  }
  if (windows + unix === 0 || (windows > 0 && unix > 0)) return null
  return windows > 0 ? '\r\n' : '\n'
}
