import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type WordName, word } from '../src/messages/words.ts'
import { MARK_SCOPES, type MarkScope } from '../src/model/settings.ts'
import type { Actions } from './actions.ts'
import type { Scene } from './state.ts'

const SCOPE_WORDS: Readonly<Record<MarkScope, WordName>> = {
  everywhere: 'marksEverywhere',
  paperSites: 'marksPaperSites',
  never: 'marksNever',
}

/** Where links are marked, and whether on this site: both to be changed by one click. */
export function MarksLine({ scene, actions }: { scene: Scene; actions: Actions }): JSX.Element | null {
  const { settings, tab } = scene
  const [isKnown, setKnown] = useState(false)
  useEffect(() => void actions.isMarkedSite(tab.url).then(setKnown), [tab.url])
  const host = siteOf(tab.url)
  if (host === null) return null
  const isOff = settings.marksOffSites.includes(host)
  const others = settings.marksOffSites.filter((site) => site !== host)
  const may = settings.marks === 'everywhere' || (settings.marks === 'paperSites' && isKnown)
  return (
    <div class="marks-line">
      <label for="marks-scope">{word('popupMarks')}</label>
      <select
        id="marks-scope"
        value={settings.marks}
        onChange={(event) => {
          const marks = MARK_SCOPES[event.currentTarget.selectedIndex]
          if (marks) actions.changeSettings({ marks })
        }}
      >
        {MARK_SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {word(SCOPE_WORDS[scope])}
          </option>
        ))}
      </select>
      {may && (
        <button
          type="button"
          class="button quiet"
          aria-pressed={isOff}
          onClick={() => actions.changeSettings({ marksOffSites: isOff ? others : [...others, host] })}
        >
          {word(isOff ? 'popupMarksOn' : 'popupMarksOff')}
        </button>
      )}
    </div>
  )
}

/** The host name of a page of the web. */
function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? hostname : null
}
