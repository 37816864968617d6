// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setLanguage } from '../../../src/messages/language.ts'
import type { WordName } from '../../../src/messages/words.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

const root = document.documentElement

/** A browser of a language and direction, whose texts are those of another. */
function speaking(texts: string, locale: string, dir: string) {
  const words: Partial<Record<WordName, string>> = {
    languageCode: texts,
    '@@ui_locale': locale,
    '@@bidi_dir': dir,
  }
  return (name: WordName) => words[name] ?? name
}

beforeEach(() => {
  root.removeAttribute('lang')
  root.removeAttribute('dir')
})

describe('the language of a page', () => {
  it.each([
    ['zh-CN', 'zh_CN', 'ltr', 'zh-CN', 'ltr'],
    ['en', 'en_GB', 'ltr', 'en-GB', 'ltr'],
    ['en', 'de', 'ltr', 'en', 'ltr'],
    ['en', 'he', 'rtl', 'en', 'ltr'],
    ['ar', 'ar', 'rtl', 'ar', 'rtl'],
  ])(
    'with texts in %s, in a browser that speaks %s (%s), is %s and runs %s',
    (texts, locale, dir, lang, runs) => {
      setLanguage(root, speaking(texts, locale, dir))
      expect([root.lang, root.dir]).toEqual([lang, runs])
    },
  )
})
