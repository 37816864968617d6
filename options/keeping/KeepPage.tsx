import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import type { TargetRow } from '../../src/model/sync.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { FileLine } from './FileLine.tsx'
import type { Copies } from './keep-doings.ts'

/** Where a list is kept outside the library: a file that both may write, or copies out. */
export function KeepPage(props: {
  list: ListRow
  target: TargetRow | null
  canConnect: boolean
  actions: Actions
}): JSX.Element {
  const { list, target, canConnect, actions } = props
  const heading = useFocus<HTMLHeadingElement>()
  // A file that was moved away is chosen again here.
  const isInFile = target?.kind === 'file' && target.state.kind === 'in-step'
  return (
    <div class="keep-page">
      <h1 ref={heading} tabIndex={-1}>
        {word('keepTitle', list.name)}
      </h1>
      {target && <Connected list={list} target={target} actions={actions} />}
      {canConnect && !isInFile && <FileChoice list={list} actions={actions} />}
      {target?.kind !== 'downloads' && <CopyChoice list={list} actions={actions} />}
    </div>
  )
}

function Connected(props: { list: ListRow; target: TargetRow; actions: Actions }): JSX.Element {
  const { list, target, actions } = props
  return (
    <section aria-label={word('keepState')}>
      <FileLine list={list} target={target} actions={actions} />
      <div class="actions">
        <button type="button" class="button" onClick={() => actions.keep.syncNow(list)}>
          {word(target.kind === 'file' ? 'keepNow' : 'keepCopyNow')}
        </button>
        <button type="button" class="button quiet danger" onClick={() => actions.keep.disconnect(list)}>
          {word('keepDisconnect')}
        </button>
      </div>
      <p>{word(target.kind === 'file' ? 'keepDisconnectText' : 'keepCopiesBack')}</p>
    </section>
  )
}

function FileChoice({ list, actions }: { list: ListRow; actions: Actions }): JSX.Element {
  return (
    <section class="drop-here" aria-labelledby="keep-file">
      <Icon name="note" size={28} />
      <h2 id="keep-file">{word('keepFileTitle')}</h2>
      <p>{word('keepFileText')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => actions.keep.chooseFile(list)}>
          {word('keepChoose')}
        </button>
        <button type="button" class="button" onClick={() => actions.keep.createFile(list)}>
          {word('keepCreate')}
        </button>
      </div>
      <p>{word('keepDrop')}</p>
    </section>
  )
}

function CopyChoice({ list, actions }: { list: ListRow; actions: Actions }): JSX.Element {
  const [copies, setCopies] = useState<Copies>('dated')
  const choice = (name: Copies) => ({ checked: copies === name, onChange: () => setCopies(name) })
  return (
    <section aria-labelledby="keep-copies">
      <h2 id="keep-copies">{word('keepCopiesTitle')}</h2>
      <p>{word('keepCopiesText')}</p>
      <fieldset class="copy-choices">
        <legend class="unseen">{word('keepCopiesTitle')}</legend>
        <label>
          <input type="radio" name="copies" {...choice('dated')} />
          <span>{word('keepCopiesDated')}</span>
        </label>
        <label>
          <input type="radio" name="copies" {...choice('asked')} />
          <span>{word('keepCopiesAsked')}</span>
        </label>
        <label>
          <input type="radio" name="copies" {...choice('one')} />
          <span>
            {word('keepCopiesOne', list.fileName)} <em>{word('keepCopiesOneText')}</em>
          </span>
        </label>
      </fieldset>
      <button type="button" class="button" onClick={() => actions.keep.writeCopies(list, copies)}>
        {word(copies === 'asked' ? 'keepCopyNow' : 'keepCopiesStart')}
      </button>
    </section>
  )
}
