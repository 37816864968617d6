import { expect, test } from 'vitest'
import { editList } from '../../src/markdown/edit.ts'
import { readList } from '../../src/markdown/list.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { replayInserts } from '../support/inserts.ts'
import { leaveOneOut } from '../support/leave-one-out.ts'
import { fieldScore, scoreList } from '../support/score-list.ts'
import { truthOf } from '../support/truth.ts'

/** Goals for a group of lists, as shares; figures below them fail. */
interface Goals {
  readonly recall: number
  readonly precision: number
  readonly fields: number
  readonly same: number
}

const GROUPS = [
  ['seeds', seedLists(), { recall: 0.99, precision: 0.99, fields: 0.98, same: 0.85 }],
  ['other lists', otherLists(), { recall: 0.97, precision: 0.97, fields: 0.96, same: 0.82 }],
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
      const result = leaveOneOut(text)
      return [name, result.tried === 0 ? 0 : result.same / result.tried] as const
    })
    print(['list', 'same bytes'], rows)
    if (rows.length > 0) expect(mean(rows.map((row) => row[1]))).toBeGreaterThanOrEqual(goals.same)
  })

  test(`${group} come out byte for byte when nothing is changed`, () => {
    for (const { text } of lists ?? []) expect(editList(text, []).text).toBe(text)
  })
}

test('additions that people made are put where they put them, in their bytes', () => {
  const results = replayInserts() ?? []
  const isKeeper = (id: string) => id.startsWith('seedauthor')
  const rows = [results.filter(({ id }) => isKeeper(id)), results.filter(({ id }) => !isKeeper(id))]
    .filter((group) => group.length > 0)
    .map(
      (group) =>
        [
          isKeeper(group[0]?.id ?? '') ? "the seeds' keeper" : 'others',
          mean(group.map(({ place }) => Number(place))),
          mean(group.map(({ bytes }) => Number(bytes))),
        ] as const,
    )
  print(['real additions', 'place', 'bytes'], rows)
  for (const [, place, bytes] of rows) {
    expect(place).toBeGreaterThanOrEqual(0.7)
    expect(bytes).toBeGreaterThanOrEqual(0.5)
  }
})

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
