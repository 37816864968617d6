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
  return hit && (this.contains(hit) || hit.contains(this) || label?.control === this) ? spot : null
}

/** Where a part stands; null too when it was drawn anew meanwhile and is another part now. */
async function spotOf(target: CdpTarget, backendNodeId: number | undefined): Promise<Spot | null> {
  try {
    const { object } = (await target.send('DOM.resolveNode', { backendNodeId })) as {
      object: { objectId: string }
    }
    const { result } = (await target.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(steadySpot),
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value?: Spot | null } }
    return result.value ?? null
  } catch (error) {
    if (String(error).includes('the target is closed')) throw error
    return null
  }
}

/**
 * Clicks the middle of a part as a person does: once it stands still and nothing is over it. What arrives late may
 * move a button while it is being found, and a click on where it was would be a click on something else.
 * @param find the part as DevTools number it (backend node id), asked again when it did not stand still
 * @param what named in the error when it never does
 */
export async function steadyClick(
  target: CdpTarget,
  find: () => Promise<number | undefined>,
  what: string,
): Promise<void> {
  const spot = await waitUntil(`${what} to stand still`, async () => spotOf(target, await find()))
  const at = { ...spot, button: 'left', clickCount: 1 }
  await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
}
