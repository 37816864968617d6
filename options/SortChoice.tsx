import type { JSX } from 'preact'
import { type WordName, word } from '../src/messages/words.ts'
import { ROW_ORDERS, type RowOrder } from '../src/model/settings.ts'

const ORDER_WORDS = {
  list: 'sortList',
  date: 'sortDate',
  added: 'sortAdded',
  title: 'sortTitle',
} as const satisfies Record<RowOrder, WordName>

/** The order of the rows; the choice is kept. */
export function SortChoice(props: { order: RowOrder; onChange: (order: RowOrder) => void }): JSX.Element {
  const { order, onChange } = props
  return (
    <div class="sort-choice">
      <label for="sort-choice">{word('sortBy')}</label>
      <select
        id="sort-choice"
        class="input framed"
        value={order}
        onChange={({ currentTarget }) => onChange(ROW_ORDERS[currentTarget.selectedIndex] ?? 'list')}
      >
        {ROW_ORDERS.map((each) => (
          <option key={each} value={each}>
            {word(ORDER_WORDS[each])}
          </option>
        ))}
      </select>
    </div>
  )
}
