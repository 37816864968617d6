import type { JSX } from 'preact'
import { type WordName, word } from '../src/messages/words.ts'

/** Everything that a search can ask for beside words, each with an example to begin with. */
const LINES: readonly { readonly example: string | (() => string); readonly word: WordName }[] = [
  { example: () => word('searchPhraseExample'), word: 'searchHelpPhrase' },
  { example: () => word('searchTagExample'), word: 'searchHelpTag' },
  { example: () => word('searchEscapeExample'), word: 'searchHelpEscape' },
  { example: 'is:unread', word: 'searchHelpIs' },
  { example: () => word('searchInExample'), word: 'searchHelpIn' },
  { example: () => word('searchByExample'), word: 'searchHelpBy' },
  { example: 'from:arxiv', word: 'searchHelpFrom' },
  { example: 'before:2024', word: 'searchHelpBefore' },
  { example: 'after:2023-05', word: 'searchHelpAfter' },
  { example: 'has:note', word: 'searchHelpHas' },
  { example: '-is:read', word: 'searchHelpNot' },
]

/** A button in the search field that shows what can be asked for; an example that is clicked is put into the field. */
export function SearchHelp({ onExample }: { onExample: (example: string) => void }): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="search-help-button"
        popovertarget="search-help"
        aria-label={word('searchHelp')}
        title={word('searchHelp')}
      >
        ?
      </button>
      <section
        id="search-help"
        class="search-help"
        popover="auto"
        aria-label={word('searchHelp')}
        onBeforeToggle={(event) => placeBelow(event.currentTarget)}
      >
        <p>{word('searchHelpText')}</p>
        <ul>
          {LINES.map(({ example, word: name }) => {
            const text = typeof example === 'string' ? example : example()
            return (
              <li key={name}>
                <button
                  type="button"
                  class="example"
                  popovertarget="search-help"
                  popovertargetaction="hide"
                  onClick={() => onExample(text)}
                >
                  {text}
                </button>
                <span>{word(name)}</span>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

/** Puts the help below its button, with its end where the button ends: the top layer knows no neighbours. */
function placeBelow(help: HTMLElement): void {
  const button = help.previousElementSibling?.getBoundingClientRect()
  if (!button) return
  const fromEnd = document.dir === 'rtl' ? button.left : document.documentElement.clientWidth - button.right
  help.style.setProperty('--below', `${button.bottom}px`)
  help.style.setProperty('--from-end', `${fromEnd}px`)
}
