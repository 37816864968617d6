import type { JSX } from 'preact'
import type { ExtraLink } from '../src/model/entry.ts'
import type { EntryRow } from '../src/model/library.ts'
import { storableUrl } from '../src/model/url.ts'

/** Links that a row shows; the rest stands in its form. */
const SHOWN = 4

/** A row's further links (`code`, `HN`, …), those of the file before those that only the library knows. */
export function RowLinks(props: { row: EntryRow; tabIndex: number }): JSX.Element | null {
  const { fields, kept } = props.row
  const links = [...(fields.links ?? []), ...(kept.links ?? [])].flatMap(openable).slice(0, SHOWN)
  if (links.length === 0) return null
  return (
    <span class="row-links">
      {links.map(({ label, url }) => (
        <a
          key={url}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          title={url}
          dir="auto"
          tabIndex={props.tabIndex}
        >
          {label}
        </a>
      ))}
    </span>
  )
}

function openable({ label, url }: ExtraLink): { label: string; url: string }[] {
  const safe = storableUrl(url)
  return safe ? [{ label: label || safe.hostname, url: safe.href }] : []
}
