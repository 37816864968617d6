import type { Place } from '../../model/library.ts'
import { storableUrl } from '../../model/url.ts'
import { entryRow, type Library, listRow, placesOf, readSettings } from '../../store/read.ts'
import { findProbable } from '../probable/find-probable.ts'
import { isQuiet } from '../tabs/is-quiet.ts'
import { type Identify, keysOfPage, pageKeys } from '../tabs/page-keys.ts'
import type { TabMemory } from '../tabs/tab-memory.ts'
import type { Finding, ShownPlace } from './look.ts'

/** Works out what there is to say of a tab, from its address, what is remembered of it, and the library. */
export async function findState(db: Library, identify: Identify, memory: TabMemory): Promise<Finding> {
  const { url, seen, read } = memory
  const { quietSites } = await readSettings(db)
  if (!storableUrl(url) || isQuiet(url, quietSites)) return { kind: 'nothing' }
  const keys = read?.page.thread
    ? keysOfPage(identify, read.page)
    : pageKeys(identify, url, seen?.canonicalUrl)
  const places = (await Promise.all(keys.map((key) => placesOf(db, key)))).flat()
  const shown = (await Promise.all(places.map((place) => showPlace(db, place)))).flat()
  if (shown.length > 0) return { kind: 'listed', places: shown }
  const source = identify(url)?.source ?? 'web'
  const saysSo = seen !== undefined && seen.kind !== 'other'
  if (!saysSo && source === 'web') return { kind: 'nothing' }
  const telling = read?.page ?? (seen?.kind === 'paper' ? seen : null)
  const [probable] = telling ? await findProbable(db, telling, keys) : []
  const [place] = probable ? await showPlace(db, probable) : []
  return probable && place
    ? { kind: 'canSave', probable: { ...place, title: probable.title } }
    : { kind: 'canSave' }
}

async function showPlace(db: Library, { listId, entryId, status }: Place): Promise<ShownPlace[]> {
  const [list, row] = await Promise.all([listRow(db, listId), entryRow(db, entryId)])
  return list && row ? [{ list: list.name, section: row.section, status }] : []
}
