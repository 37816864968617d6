import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import { storableUrl } from '../../src/model/url.ts'

/** An entry's further links: those of its lines first, then those that only the library knows. */
export function PaneLinks({ row }: { row: EntryRow }): JSX.Element | null {
  const { fields, kept } = row
  const links = [...(fields.links ?? []), ...(kept.links ?? [])].flatMap(({ label, url }) => {
    const safe = storableUrl(url)
    return safe ? [{ label, url: safe.href, host: safe.hostname || safe.href }] : []
  })
  if (links.length === 0) return null
  return (
    <section aria-labelledby="pane-links">
      <h3 id="pane-links">{word('fieldLinks')}</h3>
      <ul class="pane-links">
        {links.map(({ label, url, host }, index) => (
          <li key={`${index} ${url}`}>
            <a href={url} target="_blank" rel="noopener noreferrer" title={url} dir="auto">
              {label || host}
            </a>{' '}
            {label !== '' && label !== host && <span class="count">{host}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
