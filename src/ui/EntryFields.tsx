import type { JSX } from 'preact'
import { type WordName, word } from '../messages/words.ts'
import type { SectionCount, TagCount } from '../model/library.ts'
import { type Draft, type DraftProblem, problemField } from './draft.ts'
import { NoteField } from './NoteField.tsx'
import { SectionField } from './SectionField.tsx'
import { StatusField } from './StatusField.tsx'
import { TagsField } from './TagsField.tsx'
import { TextField } from './TextField.tsx'
import { TitleField } from './TitleField.tsx'

const PROBLEMS: Readonly<Record<DraftProblem, WordName>> = {
  titleMissing: 'problemTitle',
  urlUnsafe: 'problemUrl',
  dateUnclear: 'problemDate',
}

interface Props {
  /** Begins every id, so that two forms may stand on one page. */
  readonly name: string
  readonly draft: Draft
  readonly section: readonly string[]
  readonly sections: readonly SectionCount[]
  readonly tags: readonly TagCount[]
  readonly invalid: DraftProblem | null
  readonly onEdit: (change: Partial<Draft>) => void
  readonly onSection: (section: readonly string[]) => void
}

/** Every field of an entry, to be edited in place. */
export function EntryFields(props: Props): JSX.Element {
  const { name, draft, invalid, onEdit } = props
  const errorOf = (field: keyof Draft) =>
    invalid !== null && problemField(invalid) === field ? word(PROBLEMS[invalid]) : undefined
  const text = (field: 'url' | 'authors' | 'date' | 'venue' | 'description', label: string) => (
    <TextField
      id={`${name}-${field}`}
      label={label}
      value={draft[field]}
      error={errorOf(field)}
      placeholder={field === 'date' ? word('datePlaceholder') : '–'}
      inputMode={field === 'url' ? 'url' : 'text'}
      onInput={(value) => onEdit({ [field]: value })}
    />
  )
  return (
    <div class="entry-fields">
      <TitleField
        id={`${name}-title`}
        value={draft.title}
        error={errorOf('title')}
        onInput={(title) => onEdit({ title })}
      />
      <div class="facts">
        {text('url', word('fieldLink'))}
        {text('authors', word('fieldAuthors'))}
        {text('date', word('fieldDate'))}
        {text('venue', word('fieldVenue'))}
        {draft.description !== '' && text('description', word('fieldDescription'))}
      </div>
      <div class="places">
        {props.sections.length > 0 && (
          <SectionField
            id={`${name}-section`}
            sections={props.sections}
            value={props.section}
            onChange={props.onSection}
          />
        )}
        <TagsField
          id={`${name}-tags`}
          tags={draft.tags}
          known={props.tags}
          onChange={(tags) => onEdit({ tags })}
        />
        <StatusField name={`${name}-status`} value={draft.status} onChange={(status) => onEdit({ status })} />
        <NoteField id={`${name}-note`} value={draft.note} onInput={(note) => onEdit({ note })} />
      </div>
    </div>
  )
}
