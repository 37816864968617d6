import type { JSX } from 'preact'
import { strokeKeys } from './stroke-keys.ts'

/** A stroke as the keys of it look, in the order in which they are held; said to screen readers as they say keys. */
export function Stroke({ stroke }: { stroke: string }): JSX.Element {
  return (
    <span class="stroke" dir="ltr">
      {strokeKeys(stroke, isMac()).map((key) => (
        <kbd key={key} class="key">
          {key}
        </kbd>
      ))}
    </span>
  )
}

function isMac(): boolean {
  return /mac/i.test(navigator.platform)
}
