import type { JSX } from 'preact'
import type { UnclearText } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import { numberWords } from '../count-words.ts'
import { reasonWord } from './reason-words.ts'

/** Lines that could not be understood: each with its number, what stands there, and what is wrong with it. */
export function UnclearLines(props: { lines: readonly UnclearText[]; count: number }): JSX.Element {
  const { lines, count } = props
  return (
    <ol class="unclear-lines">
      {lines.map(({ line, why, text }) => (
        <li key={line}>
          <p>
            <span class="count">{word('onLine', numberWords(line))}</span> {reasonWord(why)}
          </p>
          <pre class="written" dir="auto">
            {text}
          </pre>
        </li>
      ))}
      {count > lines.length && <li>{word('unclearMore', numberWords(count - lines.length))}</li>}
    </ol>
  )
}
