import { expect, it } from 'vitest'
import { IN_PAGE_SCRIPTS, PAGE_SCRIPTS } from '../../../scripts/follow-in-dev.ts'
import { importsOf } from '../house/imports.ts'
import { textOf } from '../house/source-files.ts'

it('rebuilds the scripts for web pages when any part of them changes', () => {
  const parts = new Set(PAGE_SCRIPTS)
  for (const path of parts)
    for (const { to, own, typeOnly } of importsOf({ path, text: textOf(path) }))
      if (own && !typeOnly) parts.add(to)
  expect(parts.size).toBeGreaterThan(PAGE_SCRIPTS.length)
  expect([...parts].filter((part) => !IN_PAGE_SCRIPTS.test(part))).toEqual([])
})
