const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'Jun.', 'Jul.', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.']
const WORDS = [
  'Scaling',
  'Sparse',
  'Latent',
  'Robust',
  'Causal',
  'Neural',
  'Hidden',
  'Linear',
  'Deep',
  'Fast',
]
const THINGS = [
  'Attention',
  'Gradients',
  'Priors',
  'Circuits',
  'Memory',
  'Kernels',
  'Tokens',
  'Agents',
  'Maps',
]
const TAGS = ['reasoning', 'interpretability', 'rag', 'agent', 'benchmark', 'post-training', 'peft', 'theory']
const ENTRIES_OF_SECTION = 25

function pick(from: readonly string[], n: number): string {
  return from[n % from.length] ?? ''
}

/** The arXiv identifier of one of the list's entries. */
export function madeId(n: number): string {
  const year = 16 + (n % 9)
  const month = 1 + (n % 12)
  return `${year}${String(month).padStart(2, '0')}.${String(n).padStart(5, '0')}`
}

function madeEntry(n: number): string {
  const title = `${pick(WORDS, n)} ${pick(THINGS, n >> 2)} for ${pick(WORDS, n >> 3)} Models, Part ${n}`
  const year = 2016 + (n % 9)
  const month = n % 12
  const date = `${pick(MONTHS, month)} ${1 + (n % 28)} ${year}`
  const tags =
    n % 3 === 0
      ? ` \`${pick(TAGS, n)}\`.`
      : n % 3 === 1
        ? ` \`${pick(TAGS, n)}\` \`${pick(TAGS, n + 3)}\`.`
        : ''
  const note = n % 10 === 0 ? `\n  - _"what part ${n} is about, in a few words"_` : ''
  return `- [${title}](https://arxiv.org/pdf/${madeId(n)}), ${date}.${tags}${note}`
}

/**
 * A list of that many entries in the dated-bullets style: headings, dates, tags, some notes. The same number
 * always gives the same text.
 */
export function madeList(entryCount: number): string {
  const lines = ['## Made for measuring', '']
  for (let n = 0; n < entryCount; n++) {
    if (n % ENTRIES_OF_SECTION === 0)
      lines.push(...(n > 0 ? [''] : []), `### Section ${n / ENTRIES_OF_SECTION}`, '')
    lines.push(madeEntry(n))
  }
  return `${lines.join('\n')}\n`
}
