import { readList } from '../../src/markdown/list.ts'
import { openList } from '../../src/markdown/open-list.ts'
import { unitsOf } from '../../src/sync/merge/units.ts'
import { type Merge, mergeLists } from '../../src/sync/merge.ts'

/** Three texts that meet in a merge. */
export interface Meeting {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** What is wrong with a merge, in words; empty when nothing is. */
export function mergeFaults({ base, ours, theirs }: Meeting): string[] {
  const merge = mergeLists(base, ours, theirs)
  const back = mergeLists(base, theirs, ours)
  return [
    ...lostFrom(base, ours, merge, 'ours'),
    ...lostFrom(base, theirs, merge, 'theirs'),
    ...additionFaults(base, [ours, theirs], merge.text),
    ...removalFaults({ base, ours, theirs }, merge.text),
    ...untouchedFaults({ base, ours, theirs }, merge.text),
    ...symmetryFaults(merge, back),
  ]
}

/** Words that a side put in and that are neither in the merged text nor in a conflict. */
export function lostWords({ base, ours, theirs }: Meeting): string[] {
  const merge = mergeLists(base, ours, theirs)
  return [...lostFrom(base, ours, merge, 'ours'), ...lostFrom(base, theirs, merge, 'theirs')]
}

/** True when each line that stands once in all three texts stands once in the merged text. */
export function hasLinesOnce({ base, ours, theirs }: Meeting): boolean {
  const merged = linesOnce(mergeLists(base, ours, theirs).text)
  const [was, our, their] = [linesOnce(base), linesOnce(ours), linesOnce(theirs)]
  return [...was].every((line) => !our.has(line) || !their.has(line) || merged.has(line))
}

/** The lines that say something and stand once in a text, however far they are indented. */
function linesOnce(text: string): Set<string> {
  const lines = text.split('\n').flatMap((line) => (/[\p{L}\p{N}]/u.test(line) ? [line.trim()] : []))
  const twice = new Set(lines.filter((line, at) => lines.indexOf(line) !== at))
  return new Set(lines.filter((line) => !twice.has(line)))
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])
}

function lostFrom(base: string, side: string, merge: Merge, name: string): string[] {
  const there = wordsOf(merge.text + JSON.stringify(merge.conflicts).replaceAll('\\n', ' '))
  const before = wordsOf(base)
  const lost = [...wordsOf(side)].filter((word) => !before.has(word) && !there.has(word))
  return lost.map((word) => `lost “${word}” of ${name}`)
}

function countOf(urls: readonly string[], url: string): number {
  return urls.filter((each) => each === url).length
}

function urlsOf(text: string): string[] {
  return readList(text).entries.flatMap(({ url }) => (url === '' ? [] : [url]))
}

function additionFaults(base: string, sides: readonly string[], merged: string): string[] {
  const [before, after] = [new Set(urlsOf(base)), urlsOf(merged)]
  return sides.flatMap((side) =>
    urlsOf(side)
      .filter((url) => !before.has(url) && (countOf(after, url) > 1 || !merged.includes(url)))
      .map((url) => `${url} was added and is there ${countOf(after, url)} times`),
  )
}

/** Outer entries by their whole text, where it stands once. */
export function entryTexts(text: string): Map<string, string> {
  const texts = new Map<string, string>()
  const twice = new Set<string>()
  for (const { entry, text: whole } of unitsOf(openList(text), { from: 0, to: text.length })) {
    const url = entry?.entry.url
    if (!url) continue
    if (texts.has(url)) twice.add(url)
    texts.set(url, whole.trimEnd())
  }
  for (const url of twice) texts.delete(url)
  return texts
}

function removalFaults({ base, ours, theirs }: Meeting, merged: string): string[] {
  const [was, our, their] = [entryTexts(base), entryTexts(ours), entryTexts(theirs)]
  return [...was].flatMap(([url, text]) => {
    const [mine, other] = [our.get(url), their.get(url)]
    const isRemoved =
      (mine === text && !theirs.includes(url) && sameSection(base, ours, url)) ||
      (other === text && !ours.includes(url) && sameSection(base, theirs, url))
    if (!isRemoved) return []
    return entryTexts(merged).has(url) ? [`${url} was removed and is there`] : []
  })
}

function sameSection(base: string, side: string, url: string): boolean {
  const sectionOf = (text: string) =>
    readList(text)
      .entries.find((entry) => entry.url === url)
      ?.section.join('\n')
  return sectionOf(base) === sectionOf(side)
}

function untouchedFaults({ base, ours, theirs }: Meeting, merged: string): string[] {
  const [was, our, their] = [entryTexts(base), entryTexts(ours), entryTexts(theirs)]
  return [...was].flatMap(([url, text]) => {
    if (our.get(url) !== text || their.get(url) !== text) return []
    return merged.split(text).length === 2 || base.split(text).length !== 2
      ? []
      : [`${url} was not touched and is there ${merged.split(text).length - 1} times as it was`]
  })
}

/** True when the merged text, met by either side once more, stays as it is. */
export function isSameAgain({ base, ours, theirs }: Meeting): boolean {
  const { text } = mergeLists(base, ours, theirs)
  return mergeLists(base, text, theirs).text === text && mergeLists(base, ours, text).text === text
}

function symmetryFaults(merge: Merge, back: Merge): string[] {
  if (merge.conflicts.length !== back.conflicts.length)
    return [`${merge.conflicts.length} conflicts, but ${back.conflicts.length} the other way round`]
  if (merge.conflicts.length > 0) return []
  const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
  return words(merge.text) === words(back.text) ? [] : ['other words the other way round']
}
