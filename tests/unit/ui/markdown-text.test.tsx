// @vitest-environment jsdom
import fc from 'fast-check'
import { render } from 'preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { MarkdownText } from '../../../src/ui/MarkdownText.tsx'
import { blocksOf } from '../../../src/ui/markdown/blocks.ts'
import { HOSTILE } from '../../support/hostile-text.ts'

const ALLOWED = new Set(
  'a blockquote br code div em h3 h4 h5 h6 hr li ol p pre s span strong ul'
    .split(' ')
    .map((n) => n.toUpperCase()),
)

let box: HTMLElement

beforeEach(() => {
  box = document.createElement('div')
})

function drawn(text: string): string {
  render(null, box)
  render(<MarkdownText text={text} />, box)
  return box.firstElementChild?.innerHTML.replaceAll(' dir="auto"', '') ?? ''
}

/** The same without what every link has. */
const plain = (text: string) =>
  drawn(text).replace(/ target="_blank" rel="noopener noreferrer" title="[^"]*"/g, '')

describe('a note', () => {
  it.each([
    [
      'One *two* **three** _four_ __five__ ~~six~~',
      '<p>One <em>two</em> <strong>three</strong> <em>four</em> <strong>five</strong> <s>six</s></p>',
    ],
    ['***both***', '<p><em><strong>both</strong></em></p>'],
    ['**bold *and* more**', '<p><strong>bold <em>and</em> more</strong></p>'],
    ['snake_case_name and 2 * 3 * 4', '<p>snake_case_name and 2 * 3 * 4</p>'],
    ['_"a quote"_', '<p><em>"a quote"</em></p>'],
    ['`a * b` and ``c ` d``', '<p><code>a * b</code> and <code>c ` d</code></p>'],
    ['`not closed', '<p>`not closed</p>'],
    ['\\*not\\* 1 \\ 2', '<p>*not* 1 \\ 2</p>'],
    ['a &amp; b &lt;c&gt; &#169; &nonsense;', '<p>a &amp; b &lt;c&gt; © &amp;nonsense;</p>'],
    ['one  \ntwo\nthree', '<p>one  <br>two\nthree</p>'],
    ['# One\n\n## Two ##\n\n###### Six', '<h3>One</h3><h4>Two</h4><h6>Six</h6>'],
    ['One\n===', '<h3>One</h3>'],
    ['#no heading', '<p>#no heading</p>'],
    [
      '> quoted\ngoes on\n>\n> - item',
      '<blockquote><p>quoted\ngoes on</p><ul><li><p>item</p></li></ul></blockquote>',
    ],
    [
      '- one\n- two\n  - inner\n\n  more',
      '<ul><li><p>one</p></li><li><p>two</p><ul><li><p>inner</p></li></ul><p>more</p></li></ul>',
    ],
    ['- one\n* other', '<ul><li><p>one</p></li></ul><ul><li><p>other</p></li></ul>'],
    ['3. three\n4. four', '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>'],
    [
      '- [x] done\n- [ ] open',
      '<ul><li class="task"><span class="task-box">☑ </span><p>done</p></li><li class="task"><span class="task-box">☐ </span><p>open</p></li></ul>',
    ],
    ['```js\n<b>\n\n  x\n```\nafter', '<pre dir="ltr"><code>&lt;b&gt;\n\n  x</code></pre><p>after</p>'],
    ['    indented\n\n    code', '<pre dir="ltr"><code>indented\n\ncode</code></pre>'],
    ['a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '<pre dir="ltr"><code>| a | b |\n|---|---|\n| 1 | 2 |</code></pre>'],
    [
      '<b onclick="x()">bold</b> <!-- no -->',
      '<p>&lt;b onclick="x()"&gt;bold&lt;/b&gt; &lt;!-- no --&gt;</p>',
    ],
  ])('%j is drawn', (text, html) => {
    expect(drawn(text)).toBe(html)
  })

  it.each([
    ['[a](https://e.org/x)', '<p><a href="https://e.org/x">a</a></p>'],
    ['[a *b*](<https://e.org/x> "t").', '<p><a href="https://e.org/x">a <em>b</em></a>.</p>'],
    ['[a](https://e.org/x_(y))', '<p><a href="https://e.org/x_(y)">a</a></p>'],
    ['(see https://e.org/x_(y).)', '<p>(see <a href="https://e.org/x_(y)">https://e.org/x_(y)</a>.)</p>'],
    ['<https://e.org/>', '<p><a href="https://e.org/">https://e.org/</a></p>'],
    ['![alt](https://e.org/p.png)', '<p><a href="https://e.org/p.png">alt</a></p>'],
    ['[![badge](https://e.org/b.svg)](https://e.org/x)', '<p><a href="https://e.org/x">badge</a></p>'],
    ['[ [nested](https://e.org/1) ](https://e.org/2)', '<p><a href="https://e.org/2"> nested </a></p>'],
    [
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](/relative)',
      '<p>[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](/relative)</p>',
    ],
  ])('%j leads where it may', (text, html) => {
    expect(plain(text)).toBe(html)
  })

  it('never gives an address with a password in it a link', () => {
    drawn('[a](https://user:secret@e.org/) https://user:secret@e.org/')
    expect(box.querySelector('a')).toBeNull()
  })
})

/** Text made of what means something to Markdown. */
const markdownLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '~~',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '](',
        '![',
        '<',
        '>',
        '> ',
        '- ',
        '1. ',
        '# ',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '\\',
        '&#x',
        '&amp;',
        'https://e.org/',
        'javascript:alert(1)',
        'www.',
        '|',
        '---',
        '<script>',
        'word',
        ' ',
        '\u202e',
        '\u0000',
        '\ud83d',
        '漢字',
        '👩‍👩‍👧',
      ),
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('is drawn with our elements alone, and every link in it is safe', () => {
    fc.assert(
      fc.property(markdownLike, (text) => {
        drawn(text)
        for (const element of box.querySelectorAll('*')) {
          expect(ALLOWED).toContain(element.tagName)
          const names = element
            .getAttributeNames()
            .filter((name) => !['class', 'dir', 'start'].includes(name))
          if (element.tagName !== 'A') expect(names).toEqual([])
        }
        for (const link of box.querySelectorAll('a')) {
          const { protocol, username, password } = new URL(link.getAttribute('href') ?? '')
          expect(['http:', 'https:']).toContain(protocol)
          expect(username + password).toBe('')
          expect(link.rel).toContain('noopener')
          expect(link.querySelector('a')).toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps its words: nothing that is typed is swallowed', () => {
    const letters = (text: string) => text.replace(/[^a-z]/g, '')
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('one ', 'two\n', '*three*', '> four\n', '- five\n', '\n\n', '`six`', '# seven\n'),
          {
            maxLength: 40,
          },
        ),
        (parts) => {
          drawn(parts.join(''))
          expect(letters(box.textContent ?? '')).toBe(letters(parts.join('')))
        },
      ),
    )
  })
})

describe('a text that was made to take for ever', () => {
  it.each([
    ['open brackets', '['.repeat(100_000)],
    ['links that are never closed', '[]('.repeat(33_000)],
    ['backticks', Array.from({ length: 440 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['emphasis that is never closed', '*a _b '.repeat(17_000)],
    ['emphasis nested without end', `${'*a '.repeat(17_000)}${'b* '.repeat(17_000)}`],
    ['quotes in quotes', `${'> '.repeat(50_000)}x`],
    ['lists in lists', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')],
    ['bare links', 'https://e.org/a?b)'.repeat(5500)],
    ['angles', '<'.repeat(100_000)],
    [
      'a note of 100 KB',
      'A line with *words*, `code` and [a link](https://e.org/).\n\n- item\n'.repeat(1500),
    ],
  ])(
    'of %s is read all the same',
    (_, text) => {
      expect(blocksOf(text).length).toBeGreaterThan(0)
    },
    5000,
  )
})
