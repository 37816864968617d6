import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import type { Settings as Values } from '../src/model/settings.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import type { Actions } from './actions.ts'
import { Backup } from './keeping/Backup.tsx'
import { Stroke } from './keys-sheet/Stroke.tsx'
import { MarkSettings } from './MarkSettings.tsx'
import { SiteList } from './SiteList.tsx'
import { ThemeSettings } from './ThemeSettings.tsx'
import { Toggle } from './Toggle.tsx'
import { RemovedLists } from './undo/RemovedLists.tsx'

/** The settings in plain words; each holds at once. */
export function Settings(props: {
  settings: Values
  lists: readonly ListRow[]
  actions: Actions
}): JSX.Element {
  const { settings, lists, actions } = props
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => void actions.shortcuts().then(setKeys), [])
  const heading = useFocus<HTMLHeadingElement>()
  return (
    <div class="settings">
      <h1 ref={heading} tabIndex={-1}>
        {word('settings')}
      </h1>
      <ThemeSettings theme={settings.theme} onChange={actions.changeSettings} />
      <section aria-labelledby="settings-saving">
        <h2 id="settings-saving">{word('settingsSaving')}</h2>
        <Toggle
          id="one-click"
          label={word('settingOneClick')}
          text={word('settingOneClickText')}
          on={settings.oneClickSave}
          onChange={(oneClickSave) => actions.changeSettings({ oneClickSave })}
        />
        <Toggle
          id="fetch-abstracts"
          label={word('settingFetch')}
          text={word('settingFetchText')}
          on={settings.fetchAbstracts}
          onChange={(fetchAbstracts) => actions.changeSettings({ fetchAbstracts })}
        />
        {settings.fetchAbstracts && (
          <Toggle
            id="ask-crossref"
            label={word('settingCrossref')}
            text={word('settingCrossrefText')}
            on={settings.askCrossref}
            onChange={(askCrossref) => actions.changeSettings({ askCrossref })}
          />
        )}
      </section>
      <MarkSettings settings={settings} onChange={actions.changeSettings} />
      <section aria-labelledby="settings-quiet">
        <h2 id="settings-quiet">{word('settingsQuiet')}</h2>
        <p>{word('settingsQuietText')}</p>
        <SiteList
          id="quiet"
          label={word('quietLabel')}
          removeLabel={(site) => word('quietRemove', site)}
          sites={settings.quietSites}
          onChange={(quietSites) => actions.changeSettings({ quietSites })}
        />
      </section>
      <section aria-labelledby="settings-next">
        <h2 id="settings-next">{word('readNext')}</h2>
        <Toggle
          id="suggests-next"
          label={word('settingNext')}
          text={word('settingNextText')}
          on={settings.suggestsNext}
          onChange={(suggestsNext) => actions.changeSettings({ suggestsNext })}
        />
      </section>
      <section aria-labelledby="settings-keys">
        <h2 id="settings-keys">{word('settingsKeys')}</h2>
        <dl class="keys">
          <dt>{word('keyOpen')}</dt>
          <dd>{keyWords(keys['_execute_action'])}</dd>
          <dt>{word('keySave')}</dt>
          <dd>{keyWords(keys['save-page'])}</dd>
        </dl>
        <div class="actions">
          <button
            type="button"
            class="button"
            onClick={() => actions.send({ kind: 'over', over: { kind: 'keys' } })}
          >
            {word('keyKeys')}
          </button>
          <button type="button" class="button" onClick={actions.openShortcuts}>
            {word('changeShortcuts')}
          </button>
        </div>
      </section>
      <Backup actions={actions} />
      <RemovedLists lists={lists} actions={actions} />
      <p class="privacy">{word('privacySentence')}</p>
    </div>
  )
}

function keyWords(keys: string | undefined): JSX.Element | string {
  return keys ? <Stroke stroke={keys} /> : word('keyNone')
}
