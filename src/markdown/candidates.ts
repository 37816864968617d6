import type { Blocks } from './blocks-of.ts'
import type { Candidates } from './candidate.ts'
import { readBlock } from './layouts/registry.ts'
import type { Reading } from './reading.ts'
import type { SectionAt } from './sections.ts'

/** Sections in which a repository speaks of itself; what they link to is no part of the list. */
const ASIDE =
  /^[^\p{L}]*(?:contribut(?:e|ing|ions?|ors?)|how to contribute|licen[sc]e|star history|stargazers|citations?|citing|how to cite|acknowledge?ments?|贡献|贡献者|许可证?|致谢|引用|лицензия|licencia|licença|ライセンス|라이선스)[^\p{L}]*$/imu

/** Where a repository tells what is new in it, item by item with a date. */
const NEWS =
  /^[^\p{L}]*(?:latest )?(?:news|updates?|what['’]s new|changelog|更新|更新日志|最新动态|新闻)[^\p{L}]*$/iu

function beginsWithDate(reading: Reading | null): boolean {
  return reading === null || reading.shape.atoms.find(({ kind }) => kind !== 'mark')?.kind === 'date'
}

/** What the layouts read in each block that holds anything, with the section that it stands in. */
export function candidatesIn(
  { blocks, definitions }: Blocks,
  sections: readonly SectionAt[],
  entryHeadings: ReadonlySet<number>,
): Candidates[] {
  const candidates: Candidates[] = []
  let section = -1
  let isAside = false
  let isNews = false
  blocks.forEach((block, index) => {
    const opens = sections[section + 1]?.block === index
    if (opens) {
      section++
      isAside = ASIDE.test(sections[section]?.path.join('\n') ?? '')
      isNews = NEWS.test(sections[section]?.path.at(-1) ?? '')
    }
    if (opens || isAside || block.kind === 'blank' || (block.kind === 'heading' && !entryHeadings.has(index)))
      return
    const read = readBlock(block, definitions)
    if (isNews && read.readings.every(beginsWithDate)) return
    if (read.readings.length > 0)
      candidates.push({
        block: index,
        section,
        heading: section > 0 ? (sections[section]?.path.at(-1) ?? '') : '',
        read,
      })
  })
  return withoutProse(candidates)
}

/** Fewest paragraphs of titles that make a list, and how many links there may be to each hundred of them. */
const FEWEST = 4
const LINKS = 0.15

/** Short paragraphs without a link are titles only where the list is made of them. */
function withoutProse(candidates: Candidates[]): Candidates[] {
  const bare = candidates.filter(isBareTitles)
  if (bare.length === 0) return candidates
  const linked = candidates.filter(({ read }) => read.traits.linked > 0)
  const items = candidates.length - bare.length
  if (bare.length >= FEWEST && linked.length < LINKS * bare.length && items < bare.length) return candidates
  return candidates.filter((candidate) => !isBareTitles(candidate))
}

function isBareTitles({ read }: Candidates): boolean {
  return read.traits.areBareTitles
}
