import type { JSX } from 'preact'
import type { Difference } from '../../src/messages/sync-protocol.ts'
import { word } from '../../src/messages/words.ts'

/** Where two texts differ: each place with the lines that go and the lines that come. */
export function Differences({ difference }: { difference: Difference }): JSX.Element {
  const { places, removedLines, addedLines } = difference
  if (removedLines + addedLines === 0) return <p>{word('differenceNone')}</p>
  const left = removedLines + addedLines - places.reduce((sum, place) => sum + linesIn(place), 0)
  return (
    <div class="differences">
      <p>{word('differenceFigures', removedLines, addedLines)}</p>
      <ol>
        {places.map((place, index) => (
          <li key={`${index}`} class="written">
            {place.removed && <Lines tag="del" label={word('differenceRemoved')} text={place.removed} />}
            {place.added && <Lines tag="ins" label={word('differenceAdded')} text={place.added} />}
          </li>
        ))}
      </ol>
      {left > 0 && <p>{word('differenceMore', left)}</p>}
    </div>
  )
}

function Lines({ tag: Tag, label, text }: { tag: 'del' | 'ins'; label: string; text: string }): JSX.Element {
  return (
    <Tag dir="auto">
      <span class="unseen">{label}</span>
      {text
        .replace(/\r?\n$/, '')
        .split('\n')
        .map((line, index) => (
          <span key={`${index}`} class="line">
            {line}
          </span>
        ))}
    </Tag>
  )
}

function linesIn({ removed, added }: Difference['places'][number]): number {
  return [removed, added].reduce(
    (sum, text) => sum + (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length),
    0,
  )
}
