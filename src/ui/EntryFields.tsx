import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Proposal } from '../messages/proposal.ts'
import { type WordName, word } from '../messages/words.ts'
import type { ExtraLink } from '../model/entry.ts'
import type { SectionCount, TagCount } from '../model/library.ts'
import { CellFields } from './CellFields.tsx'
import { columnsAt } from './columns.ts'
import { DateChoice, type PageDates } from './DateChoice.tsx'
import { type Draft, type DraftProblem, problemField } from './draft.ts'
import { LinksField } from './LinksField.tsx'
import { linksToOffer } from './link-text.ts'
import { NoteField } from './NoteField.tsx'
import { SectionField } from './SectionField.tsx'
import { StatusField } from './StatusField.tsx'
import { TagsField } from './TagsField.tsx'
import { TextField } from './TextField.tsx'
import { TitleField } from './TitleField.tsx'
import { inOrder } from './tag-input.ts'

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
  /** Links that are known of the work, to choose from. */
  readonly known: readonly ExtraLink[]
  /** Dates of the page's versions, to choose from. */
  readonly dates?: PageDates | undefined
  /** Fields that are seldom filled are shown while they are blank, too. */
  readonly roomy?: boolean
  /** A section that is not in the list may be chosen. */
  readonly mayOpen?: boolean
  /** Where it may go and how it may be tagged. */
  readonly proposal?: Pick<Proposal, 'sections' | 'tags' | 'tagOrder'> | null
  /** Something small to do with the section, beside it, and more about the place, below. */
  readonly besideSection?: ComponentChildren
  readonly belowSection?: ComponentChildren
  readonly invalid: DraftProblem | null
  readonly onEdit: (change: Partial<Draft>) => void
  readonly onSection: (section: readonly string[]) => void
}

/** Every field of an entry, to be edited in place. */
export function EntryFields(props: Props): JSX.Element {
  const { name, draft, invalid, onEdit, proposal, roomy = false } = props
  const tags = useMemo(() => inOrder(props.tags, proposal?.tagOrder), [props.tags, proposal?.tagOrder])
  const offered = linksToOffer(props.known, draft.links, draft.url)
  const errorOf = (field: keyof Draft) =>
    invalid !== null && problemField(invalid) === field ? word(PROBLEMS[invalid]) : undefined
  const text = (field: 'url' | 'authors' | 'date' | 'venue' | 'description', label: string) => (
    <TextField
      id={`${name}-${field}`}
      label={label}
      value={draft[field]}
      error={errorOf(field)}
      placeholder={field === 'date' && roomy ? word('datePlaceholder') : '–'}
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
        <div class="pair">
          {text('date', word('fieldDate'))}
          {text('venue', word('fieldVenue'))}
          {props.dates && (
            <DateChoice
              dates={props.dates}
              value={draft.date}
              onChoose={(date) => {
                onEdit({ date })
                document.getElementById(`${name}-date`)?.focus()
              }}
            />
          )}
        </div>
        {(roomy || draft.description !== '') && text('description', word('fieldDescription'))}
      </div>
      <div class="places">
        {props.sections.length > 0 && (
          <SectionField
            id={`${name}-section`}
            sections={props.sections}
            value={props.section}
            onChange={props.onSection}
            mayOpen={props.mayOpen ?? false}
            proposed={proposal?.sections ?? []}
            beside={props.besideSection}
          >
            {props.belowSection}
          </SectionField>
        )}
        <TagsField
          id={`${name}-tags`}
          tags={draft.tags}
          known={tags}
          proposed={proposal?.tags ?? []}
          firstNumber={(proposal?.sections.length ?? 0) + 1}
          onChange={(tags) => onEdit({ tags })}
        />
        <CellFields
          name={name}
          columns={columnsAt(props.sections, props.section, draft.cells)}
          cells={draft.cells}
          onChange={(cells) => onEdit({ cells })}
        />
        {(roomy || draft.links.length + offered.length > 0) && (
          <LinksField
            id={`${name}-links`}
            links={draft.links}
            offered={offered}
            onChange={(links) => onEdit({ links })}
          />
        )}
        <StatusField name={`${name}-status`} value={draft.status} onChange={(status) => onEdit({ status })} />
        <NoteField id={`${name}-note`} value={draft.note} onInput={(note) => onEdit({ note })} />
      </div>
    </div>
  )
}
