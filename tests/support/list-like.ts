import fc from 'fast-check'

const FRAGMENTS = [
  '# Heading\n',
  '## Section\r\n',
  '## \n',
  'Setext\n---\n',
  '- [Title](https://example.org/a), Apr. 10 2024. `tag` `other`.\n',
  '- [Title [nested] (paren)](https://example.org/a_(b)) — described\n  wrapped\n',
  '  - [Nested](https://arxiv.org/abs/1706.03762), NeurIPS 2017.\n',
  '  - _"a note"_\n',
  '    more\n',
  '\t- tab\n',
  '* [Star](<https://example.org/a b>)\n',
  '1. Title only 👀\n',
  '2) [Two](https://example.org/2) - text. [code](https://example.org/c)\n',
  '- [ ] Task [x](https://example.org/t) #tag\n',
  '- [x] Done\n',
  '| Paper | Link |\n|---|---|\n| One | [Link](https://example.org/1) |\n',
  '| ragged |\n',
  '**Bold title**\n',
  '- Paper: https://example.org/paper\n',
  'https://example.org/bare\n',
  '[Para](https://example.org/para)\n',
  '```\n- [not](https://example.org/x)\n',
  '```\n',
  '<!--\n',
  '-->\n',
  '<details>\n',
  '%%\n',
  '---\n',
  '\n',
  '   \n',
  '[ref]: <https://example.org/ref> "t"\n',
  '- [Ref][] and [ref]\n',
  '- []()\n',
  '- `code\n',
  '> quote\n',
  '\ufeff',
  '](javascript:',
  '-',
  '[[arXiv](https://arxiv.org/abs/1706.03762)] ',
]

/** Text that looks like a list in pieces, put together in any order, some of it cut short. */
export const listLike: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''))

/** Any text at all, or text that looks like a list. */
export const anyText: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), listLike)
