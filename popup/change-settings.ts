import type { Settings } from '../src/model/settings.ts'
import type { Desk } from './desk.ts'

/** Changes settings; they hold at once, also in the popup that is open. */
export async function changeSettings(desk: Desk, change: Partial<Settings>): Promise<void> {
  const answer = await desk.ways.ask('changeSettings', change)
  if (answer.kind === 'refused') return desk.refuse(answer)
  const { scene } = desk.popup()
  if (scene) desk.send({ kind: 'scene', scene: { ...scene, settings: await desk.ways.settings() } })
}

/** True for a site on which links are marked unless the person says otherwise; false when that cannot be told. */
export async function isMarkedSite(desk: Desk, url: string): Promise<boolean> {
  const answer = await desk.ways.ask('marksAt', { url }).catch(() => null)
  return answer?.isKnown ?? false
}
