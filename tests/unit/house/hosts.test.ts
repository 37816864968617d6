import { expect, test } from 'vitest'
import { withoutComments } from './imports.ts'
import { productFiles } from './source-files.ts'

/** Words that end in what could be a top-level domain but are files or properties of the code. */
const HOST = /['"`/.]((?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|ai|dev|app|cc|co|uk|de|fr|cn|jp))\b/gi

/** XML namespaces and the like are names, not places that anything is fetched from. */
const NAMES = new Set(['www.w3.org', 'schema.org', 'www.schema.org', 'purl.org', 'ogp.me'])

/** Names that no site has (RFC 2606), for examples. */
const EXAMPLES = /(^|\.)example\.(com|org|net)$/

/** The list from which the style of a new list is learned shows real addresses; nothing is recognised by them. */
const SHOWN = new Set(['src/markdown/style/style-of.ts'])

test('no host is named outside src/sources', () => {
  const named = productFiles()
    .filter(({ path }) => !path.startsWith('src/sources/') && !SHOWN.has(path))
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(HOST)]
        .map((match) => match[1] ?? '')
        .filter((host) => !NAMES.has(host) && !EXAMPLES.test(host))
        .map((host) => `${path} names ${host}`),
    )
  expect(named).toEqual([])
})
