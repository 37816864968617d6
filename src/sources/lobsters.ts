import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Threads on Lobsters: the words after a story's id are for people only. */
export const lobsters: Source = {
  name: 'lobsters',
  hosts: ['lobste.rs'],
  find: ({ path }) => webRef('lobste.rs/s/', /^\/s\/([a-z\d]{6})(?:\/[^/]*)?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://lobste.rs/s/yrqvf4/understanding_large_language_models', 'web:lobste.rs/s/yrqvf4'],
    ['https://lobste.rs/s/yrqvf4#c_abcdef', 'web:lobste.rs/s/yrqvf4'],
  ],
  others: ['https://lobste.rs/', 'https://lobste.rs/t/ai', 'https://lobste.rs/~somebody'],
}
