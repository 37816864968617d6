import type { JSX, RefObject } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { Key } from './Key.tsx'

/** What can be done with a listed page: mark it in one key, or save what was changed, or remove it. */
export function EntryFoot(props: {
  primary: RefObject<HTMLButtonElement | null>
  isChanged: boolean
  isRead: boolean
  busy: boolean
  onMark: () => void
  onRemove: () => void
}): JSX.Element {
  const { primary, isChanged, isRead, busy, onMark, onRemove } = props
  return (
    <div class="form-foot">
      <footer class="foot">
        <button
          type="button"
          class="button quiet danger icon"
          aria-label={word('remove')}
          title={word('remove')}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
        {isChanged ? (
          <>
            <button
              type="button"
              class="button quiet"
              aria-disabled={busy}
              aria-keyshortcuts="Shift+Enter"
              onClick={onMark}
            >
              {word('saveRead')}
              <span class="roomy">
                <Key>⇧↵</Key>
              </span>
            </button>
            <button
              ref={primary}
              key="save"
              type="submit"
              class="button primary"
              aria-disabled={busy}
              aria-keyshortcuts="Enter"
            >
              {busy ? word('saving') : word('saveChanges')}
              <Key>↵</Key>
            </button>
          </>
        ) : (
          <button
            ref={primary}
            key="mark"
            type="button"
            class="button primary"
            aria-disabled={busy}
            aria-keyshortcuts="M Shift+Enter"
            onClick={onMark}
          >
            <Icon name="check" />
            {word(isRead ? 'markUnread' : 'markRead')}
            <Key>M</Key>
          </button>
        )}
      </footer>
    </div>
  )
}
