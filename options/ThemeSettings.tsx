import type { JSX } from 'preact'
import { type WordName, word } from '../src/messages/words.ts'
import { type Settings, THEMES, type Theme } from '../src/model/settings.ts'

const THEME_WORDS: Readonly<Record<Theme, WordName>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
}

/** What a theme is called. */
export function themeWord(theme: Theme): string {
  return word(THEME_WORDS[theme])
}

/** Light, dark, or as the system is. */
export function ThemeSettings(props: {
  theme: Theme
  onChange: (change: Partial<Settings>) => void
}): JSX.Element {
  const { theme, onChange } = props
  return (
    <section aria-labelledby="settings-theme">
      <h2 id="settings-theme">{word('settingsTheme')}</h2>
      <div class="segments" role="radiogroup" aria-labelledby="settings-theme">
        {THEMES.map((each) => (
          <label key={each} class="segment">
            <input
              type="radio"
              name="theme"
              checked={theme === each}
              onChange={() => onChange({ theme: each })}
            />
            {themeWord(each)}
          </label>
        ))}
      </div>
    </section>
  )
}
