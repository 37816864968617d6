import type { Examples, Source } from './source.ts'
import { webRef } from './web-ref.ts'

/** Books and wares on Amazon, by their number; each country's site is one of its own. */
export const amazon: Source = {
  name: 'amazon',
  hosts: [
    'amazon.com',
    'amazon.ca',
    'amazon.co.uk',
    'amazon.de',
    'amazon.fr',
    'amazon.es',
    'amazon.it',
    'amazon.nl',
    'amazon.in',
    'amazon.co.jp',
    'amazon.com.br',
    'amazon.com.au',
    'smile.amazon.com',
    'm.amazon.com',
  ],
  find: ({ host, path }) =>
    webRef(
      `${host.replace(/^(?:smile|m)\./, '')}/dp/`,
      /^(?:\/[^/]+)?\/(?:dp|gp\/product|gp\/aw\/d|exec\/obidos\/ASIN|o\/ASIN)\/([A-Z\d]{10})(?:\/.*)?$/.exec(
        path,
      )?.[1],
    ),
}

export const examples: Examples = {
  works: [
    [
      'https://www.amazon.com/dp/0262035618/ref=sr_1_1?keywords=deep+learning',
      'web:amazon.com/dp/0262035618',
    ],
    [
      'https://www.amazon.com/Deep-Learning-Adaptive-Computation-Machine/dp/0262035618',
      'web:amazon.com/dp/0262035618',
    ],
    ['https://www.amazon.de/gp/product/0262035618?psc=1', 'web:amazon.de/dp/0262035618'],
  ],
  others: ['https://www.amazon.com/', 'https://www.amazon.com/s?k=deep+learning'],
}
