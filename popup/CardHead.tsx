import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon, type IconName } from '../src/ui/Icon.tsx'

/** The top of a confirmation: its seal, and the way to the library where every view has it. */
export function CardHead(props: {
  icon: IconName
  /** Nothing was added: the seal has no colour. */
  isQuiet: boolean
  onOpenLibrary: () => void
}): JSX.Element {
  return (
    <header class="card-head">
      <div class={props.isQuiet ? 'seal removed' : 'seal'}>
        <Icon name={props.icon} size={20} />
      </div>
      <button
        type="button"
        class="button quiet icon"
        aria-label={word('openLibrary')}
        title={word('openLibrary')}
        onClick={props.onOpenLibrary}
      >
        <Icon name="list" />
      </button>
    </header>
  )
}
