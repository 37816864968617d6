import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A view that only says something, with at most one thing to do about it. */
export function Message(props: {
  title: string
  text: string
  action?: { readonly label: string; readonly onClick: () => void }
  children?: ComponentChildren
}): JSX.Element {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="card">
      {props.children}
      <div>
        <h1>{props.title}</h1>
        <p class="where">{props.text}</p>
      </div>
      {props.action && (
        <footer class="foot">
          <button ref={button} type="button" class="button primary" onClick={props.action.onClick}>
            {props.action.label}
          </button>
        </footer>
      )}
    </div>
  )
}
