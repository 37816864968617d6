/** Languages that are tried when the page's own does not know the word: pages often declare a wrong one. */
const COMMON = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'hu',
  'ro',
  'id',
]

const known = new Map<string, readonly (readonly [name: string, month: number])[]>()

/**
 * The number of a month, 1–12, by its name or the beginning of it (three letters at least).
 * The names come from the browser's own locale data, in both the standing form and the one within a date.
 * @param language of the page; the common ones are tried after it
 */
export function monthOf(word: string, language: string): number | null {
  const wanted = folded(word)
  if (wanted.length < 3) return null
  for (const tried of [language, ...COMMON]) {
    const found = namesIn(tried).find(([name]) => name === wanted || name.startsWith(wanted))
    if (found) return found[1]
  }
  return null
}

function namesIn(language: string): readonly (readonly [string, number])[] {
  const before = known.get(language)
  if (before) return before
  const names = locale(language)
  known.set(language, names)
  return names
}

function locale(language: string): (readonly [string, number])[] {
  try {
    const forms: Intl.DateTimeFormatOptions[] = [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ]
    return forms.flatMap((form) => {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, month) => {
        const parts = format.formatToParts(Date.UTC(2024, month, 15))
        return [folded(parts.find((part) => part.type === 'month')?.value ?? ''), month + 1] as const
      }).filter(([name]) => name.length > 2)
    })
  } catch {
    return []
  }
}

/** Lower case without accents or a stop, so that `Février`, `fevrier` and `févr.` meet. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
}
