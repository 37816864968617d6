import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Videos on Vimeo. */
export const vimeo: Source = {
  name: 'vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  find: ({ path }) =>
    webRef('vimeo.com/', /^\/(?:video\/|channels\/\w+\/)?(\d{5,})(?:\/[\da-f]{8,})?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    ['https://vimeo.com/31179423', 'web:vimeo.com/31179423'],
    ['https://player.vimeo.com/video/31179423?autoplay=1', 'web:vimeo.com/31179423'],
  ],
  others: ['https://vimeo.com/', 'https://vimeo.com/channels/staffpicks'],
}
