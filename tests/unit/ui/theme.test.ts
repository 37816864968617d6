// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { followTheme, wearTheme } from '../../../src/ui/theme.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
})

it('a page begins in the theme that the last one had, and follows another page', () => {
  const heard: (() => void)[] = []
  const pages = { addEventListener: (_kind: 'storage', hear: () => void) => void heard.push(hear) }
  followTheme(root, localStorage, pages)
  expect(root.dataset['theme']).toBe('system')
  wearTheme(document.createElement('html'), localStorage, 'dark')
  for (const hear of heard) hear()
  expect(root.dataset['theme']).toBe('dark')
})

it('a theme holds where nothing can be remembered', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  wearTheme(root, full, 'light')
  expect(root.dataset['theme']).toBe('light')
})
