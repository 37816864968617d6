import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ListRow } from '../../src/model/library.ts'
import { sectionText, sharedHeadings } from '../../src/ui/section-options.ts'
import type { Filter } from '../filter.ts'

/** What the chart over time is about: the whole list, a section, a tag. */
export type Narrowed = Pick<Filter, 'section' | 'tags'>

/** Chooses the section and the tag that the chart over time is about. */
export function Narrowing(props: {
  list: ListRow
  narrowed: Narrowed
  onChange: (narrowed: Narrowed) => void
}): JSX.Element {
  const { list, narrowed, onChange } = props
  const sections = list.sections.filter(({ path }) => path.length > 0)
  const shared = sharedHeadings(list.sections)
  const key = (path: readonly string[] | null) => (path === null ? '' : JSON.stringify(path))
  return (
    <div class="narrowing">
      <div class="field">
        <label for="chart-section">{word('fieldSection')}</label>
        <select
          id="chart-section"
          class="input framed"
          value={key(narrowed.section)}
          onChange={({ currentTarget }) => {
            const picked = sections[currentTarget.selectedIndex - 1]
            onChange({ ...narrowed, section: picked?.path ?? null })
          }}
        >
          <option value="">{word('chartAllSections')}</option>
          {sections.map(({ path }) => (
            <option key={key(path)} value={key(path)}>
              {sectionText(path.slice(shared)) || path.at(-1)}
            </option>
          ))}
        </select>
      </div>
      {list.tags.length > 0 && (
        <div class="field">
          <label for="chart-tag">{word('fieldTags')}</label>
          <select
            id="chart-tag"
            class="input framed"
            value={narrowed.tags[0] ?? ''}
            onChange={({ currentTarget }) => {
              const picked = list.tags[currentTarget.selectedIndex - 1]
              onChange({ ...narrowed, tags: picked ? [picked.tag] : [] })
            }}
          >
            <option value="">{word('chartAllTags')}</option>
            {list.tags.map(({ tag }) => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}
