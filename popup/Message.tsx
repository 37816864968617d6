import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A view that only says something, with at most one thing to do about it, and a remark for those it is no answer to. */
export function Message(props: {
  title: string
  text: string
  action?: { readonly label: string; readonly onClick: () => void }
  remark?: { readonly text: string; readonly label: string; readonly onClick: () => void } | undefined
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
        {props.remark && <p class="where">{props.remark.text}</p>}
      </div>
      {props.action && (
        <footer class="foot">
          {props.remark && (
            <button type="button" class="button quiet" onClick={props.remark.onClick}>
              {props.remark.label}
            </button>
          )}
          <button ref={button} type="button" class="button primary" onClick={props.action.onClick}>
            {props.action.label}
          </button>
        </footer>
      )}
    </div>
  )
}
