// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { wearLastTheme, wearTheme } from '../../../src/ui/theme.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
})

it('a page begins in the theme that the last one had', () => {
  wearLastTheme(root, localStorage)
  expect(root.dataset['theme']).toBe('system')
  wearTheme(root, localStorage, 'dark')
  delete root.dataset['theme']
  wearLastTheme(root, localStorage)
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
