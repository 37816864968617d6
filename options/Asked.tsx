import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { ListRow } from '../src/model/library.ts'
import type { Actions } from './actions.ts'
import { BulkDialogs } from './bulk/BulkDialogs.tsx'
import { NameDialog } from './sections/NameDialog.tsx'
import type { Library } from './state.ts'
import { TagsDialog } from './tags/TagsDialog.tsx'

/** What is asked in a window over the page, if anything is. */
export function Asked(props: { library: Library; list: ListRow; actions: Actions }): JSX.Element | null {
  const { library, list, actions } = props
  const { asking } = library
  const rows = library.rows ?? []
  const close = () => actions.send({ kind: 'asking', asking: null })
  if (!asking) return null
  if ('ids' in asking) {
    return <BulkDialogs asking={asking} rows={rows} list={list} actions={actions} onClose={close} />
  }
  if (asking.kind === 'tags') return <TagsDialog rows={rows} tagging={actions.tagging} onClose={close} />
  const { kind, section } = asking
  const heading = section.at(-1)
  return kind === 'renameSection' ? (
    <NameDialog
      label={word('sectionRename', heading ?? '')}
      start={heading ?? ''}
      action={word('rename')}
      onName={(title) => actions.sections.rename(section, title)}
      onClose={close}
    />
  ) : (
    <NameDialog
      label={heading === undefined ? word('sectionAdd') : word('sectionAddIn', heading)}
      start=""
      action={word('quietAdd')}
      onName={(title) => actions.sections.add(section, title)}
      onClose={close}
    />
  )
}
