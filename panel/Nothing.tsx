import type { ComponentChildren, JSX } from 'preact'

/** What the panel says where there is no note to show, and what can be done about it. */
export function Nothing(props: {
  title: string
  text: string
  sign?: JSX.Element
  children: ComponentChildren
}): JSX.Element {
  return (
    <section class="nothing">
      {props.sign}
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      <div class="actions">{props.children}</div>
    </section>
  )
}
