import type { MarkMode } from '../../messages/marks.ts'
import type { Settings } from '../../model/settings.ts'
import { isMarkedSite } from '../../sources/marked-sites.ts'
import { isQuiet } from '../tabs/is-quiet.ts'

/** Whether links are marked on a page, and how much its own scripts are trusted there. */
export function markMode(url: string, settings: Settings): MarkMode {
  const { marks, marksOffSites, quietSites } = settings
  if (marks === 'never' || isQuiet(url, quietSites) || isQuiet(url, marksOffSites)) return 'off'
  if (isMarkedSite(url)) return 'known'
  return marks === 'everywhere' ? 'guarded' : 'off'
}
