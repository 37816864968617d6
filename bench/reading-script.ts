import { detect } from '../src/page/detect.ts'
import { readPage } from '../src/page/read-page.ts'

const READERS = { detect, readPage }
const RUNS = 5

/** Which of the two looks at a page is measured. */
export type Reader = keyof typeof READERS

/** Milliseconds that one page took: the first call in a new process, and later ones. */
export interface ReadingTimes {
  readonly first: number
  readonly again: readonly number[]
}

/** Reads the page in which it runs, as often as it takes to tell the first call from the later ones. */
function timesOf(reader: Reader): ReadingTimes {
  const time = () => {
    const start = performance.now()
    READERS[reader](document, location.href)
    return performance.now() - start
  }
  return { first: time(), again: Array.from({ length: RUNS }, time) }
}

/** Code that asks a page in which this script has run. */
export const ask = (reader: Reader): string => `listmarkTimesOf('${reader}')`

Object.assign(globalThis, { listmarkTimesOf: timesOf })
