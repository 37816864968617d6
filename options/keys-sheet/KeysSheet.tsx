import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'
import { Dialog } from '../Dialog.tsx'
import { KEYS, type LibraryKey } from '../keys.ts'
import { ADDRESS_KEYWORD, BROWSER_KEYS, POPUP_KEYS } from './other-keys.ts'
import { Stroke } from './Stroke.tsx'

const onRows = KEYS.filter(({ where }) => where === 'rows')
const onPage = KEYS.filter(({ where }) => where !== 'rows')

/** Every key of Listmark, from the tables that make them work. */
export function KeysSheet({ actions, onClose }: { actions: Actions; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => void actions.shortcuts().then(setGiven), [])
  return (
    <Dialog ref={dialog} class="keys-sheet" label={word('settingsKeys')} onClose={onClose}>
      <header class="dialog-head">
        <h2>{word('settingsKeys')}</h2>
        <form method="dialog">
          <button type="submit" class="button quiet small">
            {word('close')}
          </button>
        </form>
      </header>
      <div class="key-groups">
        <Group title={word('keysOnEntries')}>
          <Lines keys={onRows} />
        </Group>
        <div>
          <Group title={word('keysOnPage')}>
            <Lines keys={onPage} />
          </Group>
          <Group title={word('keysInPopup')}>
            <Lines keys={POPUP_KEYS} />
          </Group>
          <Group title={word('keysInBrowser')}>
            {BROWSER_KEYS.map(({ command, word: name }) => (
              <KeyLine key={command} text={word(name)}>
                {given[command] ? <Stroke stroke={given[command]} /> : word('keyNone')}
              </KeyLine>
            ))}
            <KeyLine text={word('keyOmnibox')}>
              <kbd class="key">{ADDRESS_KEYWORD}</kbd> <Stroke stroke="Tab" />
            </KeyLine>
          </Group>
        </div>
      </div>
      <footer class="actions">
        <button type="button" class="button" onClick={actions.openShortcuts}>
          {word('changeShortcuts')}
        </button>
      </footer>
    </Dialog>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="key-lines">{children}</dl>
    </section>
  )
}

function Lines({ keys }: { keys: readonly Pick<LibraryKey, 'strokes' | 'word'>[] }): JSX.Element {
  return (
    <>
      {keys.map(({ strokes, word: name }) => (
        <KeyLine key={name} text={word(name)}>
          {strokes.map((stroke) => (
            <Stroke key={stroke} stroke={stroke} />
          ))}
        </KeyLine>
      ))}
    </>
  )
}

function KeyLine({ text, children }: { text: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="key-line">
      <dt>{text}</dt>
      <dd>{children}</dd>
    </div>
  )
}
