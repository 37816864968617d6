import type { CdpTarget } from './cdp-target.ts'
import { waitUntil } from './wait-until.ts'

/** The middle of a part, in CSS pixels of the window. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** Runs inside the page, on the part: where it is once it has stopped moving, or null while it moves or is covered. */
async function steadySpot(this: Element): Promise<Spot | null> {
  this.scrollIntoView({ block: 'nearest' })
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await drawn()
  const before = this.getBoundingClientRect()
  await drawn()
  const now = this.getBoundingClientRect()
  if (before.x !== now.x || before.y !== now.y || before.width !== now.width) return null
  const spot = { x: now.x + now.width / 2, y: now.y + now.height / 2 }
  const hit = document.elementFromPoint(spot.x, spot.y)
  const label = hit?.closest('label')
  if (!hit || !(this.contains(hit) || hit.contains(this) || label?.control === this)) return null
  const heard = Object.assign(this, { wasClicked: false })
  this.addEventListener('click', () => Object.assign(heard, { wasClicked: true }), {
    once: true,
    capture: true,
  })
  if (hit.contains(this))
    hit.addEventListener('click', () => Object.assign(heard, { wasClicked: true }), { once: true })
  return spot
}

/** Runs inside the page, on the part. */
function wasClicked(this: Element & { readonly wasClicked?: boolean }): boolean {
  return this.wasClicked === true
}

/** A part of the page that stays itself while the page is drawn anew round it. */
interface Handle {
  call<T>(task: (this: Element) => T | Promise<T>): Promise<T>
}

async function handleOf(target: CdpTarget, backendNodeId: number | undefined): Promise<Handle> {
  const { object } = (await target.send('DOM.resolveNode', { backendNodeId })) as {
    object: { objectId: string }
  }
  const how = { objectId: object.objectId, awaitPromise: true, returnByValue: true }
  return {
    async call<T>(task: (this: Element) => T | Promise<T>) {
      const functionDeclaration = String(task)
      const answer = await target.send('Runtime.callFunctionOn', { ...how, functionDeclaration })
      return (answer as { result: { value: T } }).result.value
    },
  }
}

/** Clicks the part if it stands still; true once the click has arrived there. */
async function tryClick(target: CdpTarget, part: Handle): Promise<boolean> {
  const spot = await part.call(steadySpot)
  if (!spot) return false
  const at = { ...spot, button: 'left', clickCount: 1 }
  await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
  // A click that closes the window leaves nobody to ask.
  return part.call(wasClicked).catch(() => true)
}

/**
 * Clicks the middle of a part as a person does: once it stands still and nothing is over it, and again when it moved
 * between press and release, so that no click came of it.
 * @param find the part as DevTools number it (backend node id), asked again each time
 * @param what named in the error when no click arrives
 */
export async function steadyClick(
  target: CdpTarget,
  find: () => Promise<number | undefined>,
  what: string,
): Promise<void> {
  await waitUntil(`${what} to be clicked`, async () => {
    const number = await find()
    // Drawn anew since it was found, it is another part now.
    const part = await handleOf(target, number).catch(() => null)
    return part !== null && tryClick(target, part)
  })
}
