/** Small lists of each layout, each with what is hard about it, by name. */
export const LISTS_BY_LAYOUT: Readonly<Record<string, string>> = {
  bullets: `# Reading

## One

- [First](https://example.org/1), Apr. 10 2024. \`tag\`.
- [Second](https://example.org/2), Apr. 11 2024. \`tag\` \`other\`. [code](https://example.org/c).
  - _"a note"_
  - [Nested](https://example.org/n), May 2 2024.
- [Third](https://example.org/3), ICML 2024.

## Two

- [Fourth](https://example.org/4), Apr. 12 2024.
`,
  'loose bullets': `A list\n======\n\n* [First](https://example.org/1) — one\n\n* [Second](https://example.org/2) — two\n  ([HN](https://example.org/hn))\n\n* [Third](https://example.org/3) — three\n\nSaid below the list.\n`,
  ordered: `## Blogs

1. [First](https://example.org/1) - a note
2. [Second](https://example.org/2)
3. [Third](https://example.org/3) - another, [slides](https://example.org/s)

## Books

1. [Fourth](https://example.org/4)
1. [Fifth](https://example.org/5)
`,
  tasks: `## To read

- [ ] [First](https://example.org/1) #tag
- [x] [Second](https://example.org/2) #tag #other
  - read twice
- [ ] [Third](https://example.org/3)
`,
  table: `## Papers

| Paper | Abstract | Link | Read or Not|
|--------|----------|------|------|
| First |Less is more.| [Link](https://example.org/1) | Not read |
|Second| More \\| less| [Link](https://example.org/2) | Read|
|Third||[Link](https://example.org/3)|Not read|

Said below the table.
`,
  'aligned table': `| Title        | Year | Link                  |
| ------------ | :--: | --------------------- |
| First        | 2020 | https://example.org/1 |
| Second       | 2021 | https://example.org/2 |`,
  headings: `# Notes

## 2024

### [First](https://example.org/1)

What it says.

- a point
- [a side link](https://example.org/side)

### [Second](https://example.org/2)

### [Third](https://example.org/3)
More.

## 2025

### [Fourth](https://example.org/4)
`,
  paragraphs: `## Seen

**First**
- Paper: https://example.org/1
- Code: https://example.org/c

**Second**
- Paper: https://example.org/2

**Third**
- Paper: https://example.org/3
- Code: https://example.org/d
`,
  'bare addresses': `https://example.org/1
https://example.org/2

https://example.org/3
`,
  titles: `## Unread

- [ ] First things first
- [ ] Second thoughts
- [x] Third time lucky
`,
  references: `- [First][one], 2020
- [Second][], 2021
- [Third][three], 2022

[one]: <https://example.org/1>
[Second]: https://example.org/2
[three]: https://example.org/3 "Three"
`,
  'tabs and windows': `\ufeff---\r\ntitle: x\r\n---\r\n\r\n# List\r\n\r\n-\t[First](https://example.org/1)\r\n\t-\ta note\r\n-\t[Second](https://example.org/2)\r\n-\t[Third](https://example.org/3)`,
}
