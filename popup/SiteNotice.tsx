import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { hostOf } from '../src/ui/host.ts'
import type { Actions } from './actions.ts'

/** Says that the browser keeps this site from Listmark, and offers to change that. */
export function SiteNotice({ url, actions }: { url: string; actions: Actions }): JSX.Element {
  return (
    <div class="notice">
      <p>{word('siteWithheld', hostOf(url))}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => actions.allow(false)}>
          {word('allowSite')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.allow(true)}>
          {word('allowAllSites')}
        </button>
      </div>
    </div>
  )
}
