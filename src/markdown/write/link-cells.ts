import type { EntryFields, ExtraLink } from '../../model/entry.ts'
import type { ColumnStyle, TableStyle } from '../style/table-style.ts'
import { oneLine, urlForLink } from './safe.ts'
import { writtenLabel } from './written-label.ts'

/** Headers and labels that speak of the same thing. */
const KINDS: readonly RegExp[] = [
  /code|git|repo|implement|源码|代码/i,
  /project|home|web|site|page|主页|项目/i,
  /video|talk|youtube|record|视频/i,
  /paper|pdf|arxiv|abs|论文/i,
  /data|corpus|数据/i,
  /slide|poster/i,
  /demo|colab|space|演示/i,
  /note|blog|summary|review|笔记|解读|博客/i,
  /model|weight|checkpoint|模型/i,
]

/**
 * The further links that each column of a table holds, in the order of its columns: those that its cell names, and
 * those that are called as its links are, or as its header.
 */
export function linksByColumn(
  { links = [], cells, title }: EntryFields,
  { columns }: TableStyle,
): ExtraLink[][] {
  let left = links.filter(({ label }) => label !== title)
  const take = (wanted: (link: ExtraLink) => boolean) => {
    const taken = left.filter(wanted)
    left = left.filter((link) => !taken.includes(link))
    return taken
  }
  const named = columns.map(({ role, header }) => {
    const text = role === 'cell' ? (cells?.[header] ?? '') : ''
    return text === '' ? [] : take(({ label }) => label !== '' && text.includes(label))
  })
  const alike = columns.map((column, index) => {
    const isFree = column.role === 'cell' && cells?.[column.header] === undefined && mayHoldLinks(column)
    return [...(named[index] ?? []), ...(isFree ? take(({ label }) => isCalled(label, column)) : [])]
  })
  const rest = columns.findIndex(({ role, links }) => role === 'url' && links.total > 0)
  return alike.map((own, index) => (index === rest ? [...own, ...left] : own))
}

/** True for a column in which links stand, or nothing yet. */
export function mayHoldLinks({ links, values }: ColumnStyle): boolean {
  return links.total > 0 || values.best((value) => /[\p{L}\p{N}]/u.test(value)) === undefined
}

function isCalled(label: string, { header, links }: ColumnStyle): boolean {
  const word = label.toLowerCase()
  const seen = [...links.entries()].map(([other]) => other.toLowerCase())
  if (seen.includes(word) || header.toLowerCase() === word) return true
  return KINDS.some(
    (kind) => kind.test(label) && (kind.test(header) || seen.some((other) => kind.test(other))),
  )
}

/**
 * A cell's text with the links in it.
 * @param text what the cell says, the labels of its links included; empty for a new one
 */
export function linkedCell(text: string, links: readonly ExtraLink[], column: ColumnStyle): string {
  if (links.length === 0) return text
  const labels = links.map(({ label }) => label)
  if (text === '' || squashed(text) === squashed(labels.join(''))) {
    const usual = text === '' ? usualLabel(column) : undefined
    return links
      .map((link) => written(usual === undefined ? link : { ...link, label: usual }, column))
      .join(between(column))
  }
  return links.reduce((cell, link) => cell.replace(link.label, () => written(link, column)), text)
}

/** The label that all links of a column have. */
function usualLabel({ links }: ColumnStyle): string | undefined {
  const best = links.best() ?? ''
  return links.share(best) >= 0.8 ? best : undefined
}

/** What stands between the links of one cell. */
export function between({ style }: ColumnStyle): string {
  return style.separators.of('link>link').best() ?? style.separators.of('url>link').best() ?? ', '
}

/** A further link in the form that the column's links have. */
export function written({ label, url }: ExtraLink, { style }: ColumnStyle): string {
  const holdsBoth = (form: string) => form.includes('{url}') && (label === '' || form.includes('{label}'))
  const form =
    style.forms.of('link').best(holdsBoth) ?? style.forms.of('url').best(holdsBoth) ?? '[{label}]({url})'
  const words = label === '' && form.includes('{label}') ? 'link' : writtenLabel(oneLine(label))
  return form.replace('{url}', () => urlForLink(url)).replace('{label}', () => words)
}

function squashed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
