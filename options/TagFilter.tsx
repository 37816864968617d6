import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { TagCount } from '../src/model/library.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { numberWords } from './count-words.ts'

/** Tags shown before the person asks for all. */
const SHOWN = 16

/** The list's tags, most used first, each to be switched on and off; chosen ones are always shown. */
export function TagFilter(props: {
  tags: readonly TagCount[]
  chosen: readonly string[]
  onChange: (tags: readonly string[]) => void
  onManage: () => void
}): JSX.Element | null {
  const [all, setAll] = useState(false)
  const { tags, chosen, onChange, onManage } = props
  if (tags.length === 0) return null
  const shown = tags.filter(({ tag }, index) => all || index < SHOWN || chosen.includes(tag))
  return (
    <section class="tag-filter" aria-labelledby="tag-filter">
      <div class="tag-head">
        <h2 id="tag-filter">{word('fieldTags')}</h2>
        <button
          type="button"
          class="button quiet small"
          aria-haspopup="dialog"
          aria-label={word('tagsManage')}
          title={word('tagsManage')}
          onClick={onManage}
        >
          <Icon name="pencil" size={14} />
        </button>
      </div>
      <div class="chips">
        {shown.map(({ tag, count }) => (
          <button
            key={tag}
            type="button"
            class="chip"
            aria-pressed={chosen.includes(tag)}
            onClick={() =>
              onChange(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag])
            }
          >
            <span dir="auto">{tag}</span> <span class="count">{numberWords(count)}</span>
          </button>
        ))}
      </div>
      {tags.length > SHOWN && (
        <button type="button" class="button quiet small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? word('tagsFewer') : word('tagsAll', numberWords(tags.length))}
        </button>
      )}
    </section>
  )
}
