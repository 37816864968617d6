import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import { useFocus } from '../src/ui/use-focus.ts'
import { countWords } from './count-words.ts'

/** Asks once more before a list goes, with all its entries; the file it came from is not touched. */
export function RemoveList(props: { list: ListRow; onRemove: () => void; onDone: () => void }): JSX.Element {
  const keep = useFocus<HTMLButtonElement>()
  return (
    <fieldset class="notice problem">
      <legend class="unseen">{word('removeList')}</legend>
      <p>{word('removeListSure', props.list.name, countWords('entries', props.list.entryCount))}</p>
      <div class="actions">
        <button type="button" class="button danger" onClick={props.onRemove}>
          {word('removeList')}
        </button>
        <button ref={keep} type="button" class="button quiet" onClick={props.onDone}>
          {word('keepList')}
        </button>
      </div>
    </fieldset>
  )
}
