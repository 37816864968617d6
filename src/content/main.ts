import { detect } from '../page/detect.ts'
import { markFollower } from './marks/follow.ts'
import { watchPage } from './watch.ts'
import { extensionWire } from './wire.ts'

/** Runs in the top frame of every http and https page; sees what the page shows, tells the worker, keeps nothing. */
const world: { listmarkWatches?: boolean } = globalThis as typeof globalThis & { listmarkWatches?: boolean }

if (window.top === window && !world.listmarkWatches) {
  world.listmarkWatches = true
  const wire = extensionWire()
  if (wire) watchPage(window, wire, (document, url) => detect(document, url), markFollower(window, wire))
}
