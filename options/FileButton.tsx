import type { ComponentChildren, JSX } from 'preact'
import { useRef } from 'preact/hooks'

/** A button that lets the person pick a Markdown file. */
export function FileButton(props: {
  class: string
  /** Which files it offers; those of a list when it is not given. */
  accept?: string
  onFile: (file: File) => void
  children: ComponentChildren
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={props.class} onClick={() => input.current?.click()}>
        {props.children}
      </button>
      <input
        ref={input}
        class="file-input"
        type="file"
        accept={props.accept ?? '.md,.markdown,.txt,text/markdown,text/plain'}
        tabIndex={-1}
        aria-hidden="true"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be picked again after it was mended.
          event.currentTarget.value = ''
          if (file) props.onFile(file)
        }}
      />
    </>
  )
}
