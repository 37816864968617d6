import { openList } from '../src/markdown/open-list.ts'
import {
  measureConversions,
  measureEdits,
  measureMemory,
  measureReading,
  parseAsLezer,
  time,
} from './list-figures.ts'
import { listsToMeasure } from './lists-to-measure.ts'

/**
 * Run in a process of its own: with the name of a list and of a reader it prints how long that takes for the first
 * time in a process, in milliseconds; without arguments the figures of all lists, as JSON.
 */
function main([name, reader]: readonly string[]): void {
  const lists = listsToMeasure()
  if (name === undefined) {
    const figures = lists.map(({ name, text }) => ({
      name,
      megabytes: text.length / 1_000_000,
      ...measureReading(text),
      ...measureEdits(text),
      memory: measureMemory(text),
    }))
    console.log(JSON.stringify({ lists: figures, conversions: measureConversions() }))
    return
  }
  const text = lists.find((list) => list.name === name)?.text ?? ''
  console.log(time(() => (reader === 'lezer' ? parseAsLezer(text) : openList(text))))
}

main(process.argv.slice(2))
