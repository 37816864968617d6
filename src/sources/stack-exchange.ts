import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Questions on Stack Exchange sites: site and number; an answer's own link is a page of its own. */
export const stackExchange: Source = {
  name: 'stack-exchange',
  hosts: [
    'stackoverflow.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
    'stackapps.com',
  ],
  domains: ['stackexchange.com'],
  find: ({ host, path }) =>
    webRef(`${host}/questions/`, /^\/(?:questions|q)\/(\d+)(?:\/.*)?$/.exec(path)?.[1]),
}

export const examples: Examples = {
  works: [
    [
      'https://stackoverflow.com/questions/178325/how-do-i-check-if-an-element-is-hidden-in-jquery',
      'web:stackoverflow.com/questions/178325',
    ],
    ['https://stackoverflow.com/q/178325/1234', 'web:stackoverflow.com/questions/178325'],
    [
      'https://stats.stackexchange.com/questions/31/what-is-the-meaning-of-p-values',
      'web:stats.stackexchange.com/questions/31',
    ],
  ],
  others: [
    'https://stackoverflow.com/questions',
    'https://stackoverflow.com/questions/tagged/jquery',
    'https://stackoverflow.com/users/1',
  ],
}
