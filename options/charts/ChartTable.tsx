import type { JSX } from 'preact'
import { numberWords } from '../count-words.ts'

/** One line of a chart's figures. */
export interface Figures {
  readonly name: string
  readonly numbers: readonly number[]
}

/** The figures behind a chart. */
export function ChartTable(props: {
  caption: string
  head: readonly string[]
  lines: readonly Figures[]
}): JSX.Element {
  const { caption, head, lines } = props
  return (
    <div class="chart-table">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, numbers }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {numbers.map((number, i) => (
                <td key={head[i + 1]}>{numberWords(number)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
