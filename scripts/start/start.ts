import { showWindow } from './in-a-window.ts'
import { playJourney } from './journey.ts'
import { hasDisplay, isOnline } from './surroundings.ts'

/** @param samples show the sample pages although the real web may be reachable */
export async function start(samples: boolean): Promise<void> {
  if (!hasDisplay()) {
    console.log('There is no display here: this is the journey, played without a window on sample pages.\n')
    return playJourney()
  }
  const real = !samples && (await isOnline())
  if (!samples && !real)
    console.log('arXiv cannot be reached: showing the sample pages under their real addresses.')
  return showWindow(real)
}
