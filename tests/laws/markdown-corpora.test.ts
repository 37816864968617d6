import { expect, test } from 'vitest'
import { editList } from '../../src/markdown/edit.ts'
import { readList } from '../../src/markdown/list.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { replayInserts } from '../support/inserts.ts'
import { type LeaveOneOut, leaveOneOut } from '../support/leave-one-out.ts'
import { fieldScore, scoreList } from '../support/score-list.ts'
import { truthOf } from '../support/truth.ts'

/** Goals for a group of lists, as shares; figures below them fail. */
interface Goals {
  readonly recall: number
  readonly precision: number
  readonly fields: number
  /** Leave one out: put back where it stood, and where the list's habits put it. */
  readonly same: number
  readonly auto: number
}

const GROUPS = [
  ['seeds', seedLists(), { recall: 0.99, precision: 0.99, fields: 0.98, same: 0.85, auto: 0.83 }],
  ['other lists', otherLists(), { recall: 0.97, precision: 0.97, fields: 0.96, same: 0.89, auto: 0.88 }],
] as const satisfies readonly (readonly [string, ReturnType<typeof seedLists>, Goals])[]

if (corporaFolder() === null) console.log('LISTMARK_CORPORA is not set: the real lists were not read.')

for (const [group, lists, goals] of GROUPS) {
  test(`${group} are read as a person reads them`, () => {
    const scores = (lists ?? []).flatMap(({ name, text }) => {
      const truth = truthOf(name)
      return truth ? [{ name, ...scoreList(readList(text).entries, truth) }] : []
    })
    const rows = scores.map(
      (score) => [score.name, score.recall, score.precision, fieldScore(score)] as const,
    )
    print(['list', 'recall', 'precision', 'fields'], rows)
    if (rows.length === 0) return
    expect(mean(rows.map((row) => row[1]))).toBeGreaterThanOrEqual(goals.recall)
    expect(mean(rows.map((row) => row[2]))).toBeGreaterThanOrEqual(goals.precision)
    expect(mean(rows.map((row) => row[3]))).toBeGreaterThanOrEqual(goals.fields)
  })

  test(`${group}: an entry taken out and added again has the bytes it had`, () => {
    const rows = (lists ?? []).map(({ name, text }) => {
      const there = leaveOneOut(text, 'there')
      const auto = leaveOneOut(text, 'auto')
      return [name, shareOf(there), shareOf(auto)] as const
    })
    print(['list', 'there', 'auto'], rows)
    if (rows.length === 0) return
    expect(mean(rows.map((row) => row[1]))).toBeGreaterThanOrEqual(goals.same)
    expect(mean(rows.map((row) => row[2]))).toBeGreaterThanOrEqual(goals.auto)
  })

  test(`${group} come out byte for byte when nothing is changed`, () => {
    for (const { text } of lists ?? []) expect(editList(text, []).text).toBe(text)
  })
}

test('additions that people made are put where they put them, in their bytes', () => {
  const results = replayInserts() ?? []
  const isKeeper = (id: string) => id.startsWith('seedauthor')
  const groups = [
    ["the seeds' keeper", results.filter(({ id }) => isKeeper(id)), { place: 0.91, bytes: 0.95 }],
    ['others', results.filter(({ id }) => !isKeeper(id)), { place: 0.86, bytes: 0.75 }],
  ] as const
  const rows = groups.flatMap(([name, group]) => {
    const said = group.flatMap(({ bytes }) => bytes ?? [])
    return group.length === 0
      ? []
      : [[name, mean(group.map(({ place }) => Number(place))), mean(said.map(Number))] as const]
  })
  print(['real additions', 'place', 'bytes'], rows)
  for (const { id, kept } of results) expect(kept, id).toBe(true)
  for (const [index, [, place, bytes]] of rows.entries()) {
    expect(place).toBeGreaterThanOrEqual(groups[index]?.[2].place ?? 1)
    expect(bytes).toBeGreaterThanOrEqual(groups[index]?.[2].bytes ?? 1)
  }
})

function shareOf({ same, tried }: LeaveOneOut): number {
  return tried === 0 ? 0 : same / tried
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function print(head: readonly string[], rows: readonly (readonly [string, ...number[]])[]): void {
  if (rows.length === 0) return
  const means = head.slice(1).map((_name, index) => mean(rows.map((row) => Number(row[index + 1] ?? 0))))
  const lines = [...rows, ['macro average', ...means] as const].map(
    ([name, ...values]) =>
      `${name.padEnd(34)}${values.map((value) => value.toFixed(3).padStart(11)).join('')}`,
  )
  console.log(
    [
      `${(head[0] ?? '').padEnd(34)}${head
        .slice(1)
        .map((name) => name.padStart(11))
        .join('')}`,
      ...lines,
    ].join('\n'),
  )
}
