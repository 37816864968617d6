import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Mark } from '../src/ui/Mark.tsx'

/** Nothing is known yet: a word where that takes long, or what may be wrong and the way to try again. */
export function Opening({ failed, onRetry }: { failed: boolean; onRetry: () => void }): JSX.Element {
  if (!failed) {
    return (
      <p class="empty opening" role="status">
        {word('opening')}
      </p>
    )
  }
  return (
    <section class="empty">
      <Mark size={40} />
      <h1>{word('errorOpeningTitle')}</h1>
      <p>{word('errorOpeningText')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={onRetry}>
          {word('tryAgain')}
        </button>
      </div>
    </section>
  )
}
