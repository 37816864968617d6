import { word } from '../../src/messages/words.ts'
import type { SyncState, TargetRow } from '../../src/model/sync.ts'
import { pageLanguage } from '../../src/ui/page-language.ts'

const STOP_WORDS = {
  strangers: 'stopStrangers',
  empty: 'stopEmpty',
  truncated: 'stopTruncated',
  'no-entries': 'stopNoEntries',
  marks: 'stopMarks',
  removals: 'stopRemovals',
} as const

const UNREADABLE_WORDS = {
  binary: 'keepBinary',
  encoding: 'keepEncoding',
  'too-big': 'keepTooBig',
  folder: 'keepFolder',
} as const

const FAILURE_WORDS = {
  full: 'keepFull',
  locked: 'keepLocked',
  library: 'keepLibraryFull',
  other: 'keepFailed',
} as const

/** How a list and its file stand, in one sentence. */
export function stateWords({ state, kind, fileName }: TargetRow): string {
  switch (state.kind) {
    case 'in-step':
      return word(kind === 'file' ? 'keepInStep' : 'keepCopied', fileName, timeWords(state.at))
    case 'waiting':
      return word('keepWaiting', fileName)
    case 'needs-permission':
      return word('keepNeedsPermission', fileName)
    case 'missing':
      return word('keepMissing', fileName)
    case 'unreadable':
      return word(UNREADABLE_WORDS[state.why], fileName)
    case 'failed':
      return word(FAILURE_WORDS[state.why], fileName, state.detail)
    case 'asks':
      return stopWords(state, fileName)
  }
}

function stopWords({ why, count, from }: Extract<SyncState, { kind: 'asks' }>, fileName: string): string {
  if (why === 'removals') {
    return word(from === 'library' ? 'stopRemovals' : 'stopRemovalsFile', fileName, count)
  }
  return word(STOP_WORDS[why], fileName, count)
}

/** A time for people: of today the hour, else the day and the hour. */
export function timeWords(at: number, now = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  return new Intl.DateTimeFormat(pageLanguage(), {
    ...(today ? {} : { dateStyle: 'medium' as const }),
    timeStyle: 'short',
  }).format(at)
}
