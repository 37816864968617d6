import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { Icon, type IconName } from '../../src/ui/Icon.tsx'
import type { Actions } from '../actions.ts'

/** What can be done with the section that is shown: another name, a section in it. */
export function SectionButtons(props: { section: readonly string[]; actions: Actions }): JSX.Element {
  const { section, actions } = props
  const heading = section.at(-1) ?? ''
  const button = (icon: IconName, label: string, kind: 'renameSection' | 'addSection') => (
    <button
      type="button"
      class="button quiet small"
      aria-label={label}
      title={label}
      onClick={() => actions.send({ kind: 'asking', asking: { kind, section } })}
    >
      <Icon name={icon} size={14} />
    </button>
  )
  return (
    <span>
      {button('pencil', word('sectionRename', heading), 'renameSection')}
      {button('plus', word('sectionAddIn', heading), 'addSection')}
    </span>
  )
}
