import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Actions } from './actions.ts'
import { Toggle } from './Toggle.tsx'

/** What to know before the first save, until it is put aside. */
export function FirstSteps({ settings, actions }: { settings: Settings; actions: Actions }): JSX.Element {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => void actions.shortcuts().then(setKeys), [])
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{word('firstTitle')}</h2>
      <ol>
        <li>{word('firstPin')}</li>
        <li>{keys['_execute_action'] ? word('firstOpenKey', keys['_execute_action']) : word('firstOpen')}</li>
        {keys['save-page'] && <li>{word('firstSaveKey', keys['save-page'])}</li>}
      </ol>
      <Toggle
        id="first-one-click"
        label={word('settingOneClick')}
        text={word('settingOneClickText')}
        on={settings.oneClickSave}
        onChange={(oneClickSave) => actions.changeSettings({ oneClickSave })}
      />
      <button type="button" class="button primary" onClick={() => actions.changeSettings({ welcomed: true })}>
        {word('firstDone')}
      </button>
    </section>
  )
}
