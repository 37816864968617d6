import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { ChartTable, type Figures } from './ChartTable.tsx'

/** What a colour stands for. */
export interface Key {
  readonly name: string
  readonly colour: 'saved' | 'read' | 'reading' | 'unread'
}

/** A chart under its name, with what its colours mean, and its figures in a table instead when somebody asks. */
export function Chart(props: {
  id: string
  title: string
  keys: readonly Key[]
  /** What the table's lines are called. */
  first: string
  lines: readonly Figures[]
  /** What narrows the chart, under its name. */
  controls?: ComponentChildren
  children: ComponentChildren
}): JSX.Element {
  const { id, title, keys, first, lines, controls, children } = props
  const [asTable, setAsTable] = useState(false)
  return (
    <section class="chart" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="button small"
          aria-pressed={asTable}
          aria-describedby={id}
          onClick={() => setAsTable(!asTable)}
        >
          {word('chartAsTable')}
        </button>
      </header>
      {controls}
      {asTable ? (
        <ChartTable caption={title} head={[first, ...keys.map(({ name }) => name)]} lines={lines} />
      ) : (
        <>
          <ul class="chart-keys">
            {keys.map(({ name, colour }) => (
              <li key={colour}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                  <rect class={`bar-${colour}`} width="12" height="12" rx="2" />
                </svg>
                {name}
              </li>
            ))}
          </ul>
          {children}
        </>
      )}
    </section>
  )
}
