import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { DIALECT_NAMES, type DialectName } from '../src/model/dialect.ts'
import { dialectWord } from './dialect-words.ts'

/** The ways of keeping a list, one of them chosen. `name` keeps groups on one page apart. */
export function DialectChoice(props: {
  name: string
  label: string
  chosen: DialectName | null
  onChange: (dialect: DialectName) => void
}): JSX.Element {
  return (
    <fieldset class="dialects">
      <legend>{props.label}</legend>
      {DIALECT_NAMES.map((dialect) => (
        <label key={dialect} class="dialect">
          <input
            type="radio"
            name={props.name}
            value={dialect}
            checked={dialect === props.chosen}
            onChange={() => props.onChange(dialect)}
          />
          <span>{word(dialectWord(dialect))}</span>
        </label>
      ))}
    </fieldset>
  )
}
