import type { JSX } from 'preact'
import { type WordName, word } from '../src/messages/words.ts'
import { MARK_SCOPES, type MarkScope, type Settings } from '../src/model/settings.ts'
import { SiteList } from './SiteList.tsx'

const SCOPE_WORDS: Readonly<Record<MarkScope, readonly [label: WordName, text: WordName]>> = {
  everywhere: ['marksEverywhere', 'marksEverywhereText'],
  paperSites: ['marksPaperSites', 'marksPaperSitesText'],
  never: ['marksNever', 'marksNeverText'],
}

/** Where links to listed works are marked, with what each choice means. */
export function MarkSettings({
  settings,
  onChange,
}: {
  settings: Settings
  onChange: (change: Partial<Settings>) => void
}): JSX.Element {
  return (
    <section aria-labelledby="settings-marks">
      <h2 id="settings-marks">{word('settingsMarks')}</h2>
      <p>{word('settingsMarksText')}</p>
      <div class="scopes" role="radiogroup" aria-labelledby="settings-marks">
        {MARK_SCOPES.map((scope) => {
          const [label, text] = SCOPE_WORDS[scope]
          return (
            <div key={scope} class="scope">
              <input
                id={`marks-${scope}`}
                type="radio"
                name="marks"
                checked={settings.marks === scope}
                aria-describedby={`marks-${scope}-text`}
                onChange={() => onChange({ marks: scope })}
              />
              <div>
                <label for={`marks-${scope}`}>{word(label)}</label>
                <p id={`marks-${scope}-text`}>{word(text)}</p>
              </div>
            </div>
          )
        })}
      </div>
      {settings.marks !== 'never' && (
        <>
          <h3>{word('marksOffSites')}</h3>
          <SiteList
            id="marks-off"
            label={word('marksOffLabel')}
            removeLabel={(site) => word('marksOffRemove', site)}
            sites={settings.marksOffSites}
            onChange={(marksOffSites) => onChange({ marksOffSites })}
          />
        </>
      )}
    </section>
  )
}
