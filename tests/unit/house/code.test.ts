import { expect, test } from 'vitest'
import { withoutComments } from './imports.ts'
import { allFiles, productFiles } from './source-files.ts'

const LONGEST = 300
const MEDIAN = 80

/** This file names what it forbids. */
const HERE = 'tests/unit/house/code.test.ts'

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

/** `path: line` of every place in the code, comments aside, that a pattern finds. */
function places(files: ReturnType<typeof allFiles>, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
}

test('no file is longer than 300 lines', () => {
  const long = allFiles().filter(({ text }) => lineCount(text) > LONGEST)
  expect(long.map(({ path, text }) => `${path} has ${lineCount(text)}`)).toEqual([])
})

test('half of the files are at most 80 lines long', () => {
  const lengths = allFiles()
    .map(({ text }) => lineCount(text))
    .sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN)
})

test('no file is named for nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|shared|index)(\.tsx?|\.mjs|\/)/
  expect(
    allFiles()
      .map(({ path }) => path)
      .filter((path) => vague.test(path)),
  ).toEqual([])
})

test('no file only passes on what others export', () => {
  const passing = /^(export\s+(\*|(type\s+)?\{[^}]*\})\s+from\s+'[^']+'\s*)+$/
  const barrels = productFiles().filter(({ text }) => passing.test(withoutComments(text).trim()))
  expect(barrels.map(({ path }) => path)).toEqual([])
})

test('no text becomes HTML or code', () => {
  const dangerous =
    /\b(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|\bdocument\.write|\beval\(|\bFunction\(/
  expect(places(productFiles(), dangerous)).toEqual([])
})

// `any` and `!` themselves are errors of the linter; this keeps the linter and the compiler from being told to look away.
test('no error of the compiler or the linter is silenced', () => {
  const silencing = /@ts-(ignore|expect-error|nocheck)|(biome|eslint|oxlint)-(ignore|disable)/
  const silenced = allFiles().filter(({ path, text }) => silencing.test(text) && path !== HERE)
  expect(silenced.map(({ path }) => path)).toEqual([])
})

test('no test is skipped or runs alone', () => {
  const skipping = /\b(test|it|describe)\.(skip|only|todo|skipIf|runIf)\b/
  expect(places(allFiles(), skipping).filter((place) => !place.startsWith(HERE))).toEqual([])
})
