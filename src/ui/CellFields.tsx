import type { JSX } from 'preact'
import type { Draft } from './draft.ts'
import { LineArea } from './LineArea.tsx'

/** A table's other columns, each under its own header. */
export function CellFields(props: {
  name: string
  columns: readonly string[]
  cells: Draft['cells']
  onChange: (cells: Draft['cells']) => void
}): JSX.Element {
  const { name, columns, cells, onChange } = props
  return (
    <>
      {columns.map((header, index) => (
        <div key={header} class="field">
          <label for={`${name}-cell-${index}`} dir="auto">
            {header}
          </label>
          <LineArea
            id={`${name}-cell-${index}`}
            class="input framed cell-input"
            placeholder="–"
            value={cells[header] ?? ''}
            onInput={(text) => onChange({ ...cells, [header]: text })}
          />
        </div>
      ))}
    </>
  )
}
