import type { Engine, OpenText } from '../../../../src/background/library/engine.ts'
import type { Change, Outcome } from '../../../../src/model/change.ts'
import type { Entry, EntryFields } from '../../../../src/model/entry.ts'
import { isReadStatus } from '../../../../src/model/status.ts'
import { lineMerge } from '../../../support/sync/line-merge.ts'

/**
 * A tiny list language for tests: `# Section` lines, and entries as `- title <url> #tag !status`.
 * It has no place for authors and links, and none for a status unless the entry has one already.
 */
export const plainEngine: Engine = {
  open: openPlain,
  merge: (open, base, theirs) => lineMerge(base, open.text, theirs),
  sameEnds: () => ({ head: 0, tail: 0 }),
  reread: (_open, text) => openPlain(text),
  edit(open, changes) {
    let text = open.text
    const outcomes = changes.map((change) => {
      const edited = editPlain(openPlain(text), change)
      text = edited.text
      return edited.outcome
    })
    return { open: openPlain(text), outcomes }
  },
}

function openPlain(text: string): OpenText {
  const entries: Entry[] = []
  const sections: { path: string[]; level: number; line: number; entryCount: number }[] = []
  text.split('\n').forEach((content, i) => {
    const line = i + 1
    const heading = /^# (.+)$/.exec(content)?.[1]
    if (heading) sections.push({ path: [heading], level: 1, line, entryCount: 0 })
    if (!content.startsWith('- ')) return
    const section = sections.at(-1)
    if (section) section.entryCount++
    entries.push({ ...readLine(content), line, lines: 1, section: section?.path ?? [], layout: 'bullet' })
  })
  return { text, list: { entries, sections, unclear: [] } }
}

function readLine(content: string): EntryFields {
  const tags = Array.from(content.matchAll(/ #(\S+)/g), ([, tag]) => tag ?? '')
  const status = / !(\w+)/.exec(content)?.[1]
  return {
    title: /^- (.*?)(?: [<#!]|$)/.exec(content)?.[1] ?? '',
    url: /<(.*?)>/.exec(content)?.[1] ?? '',
    ...(tags.length > 0 && { tags }),
    ...(isReadStatus(status) && { status }),
  }
}

function writeLine({ title, url, tags, status }: EntryFields, hasStatus: boolean): string {
  const link = url ? ` <${url}>` : ''
  return `- ${title}${link}${(tags ?? []).map((tag) => ` #${tag}`).join('')}${hasStatus && status ? ` !${status}` : ''}`
}

function editPlain(open: OpenText, change: Change): { text: string; outcome: Outcome } {
  const lines = open.text.split('\n')
  const refused = (reason: string) => ({ text: open.text, outcome: { kind: 'refused' as const, reason } })
  const done = (line: number) => ({ text: lines.join('\n'), outcome: { kind: 'done' as const, line } })
  if (change.kind === 'add' || change.kind === 'move') {
    const moved = change.kind === 'move' ? lines.splice(change.ref.line - 1, 1)[0] : null
    const end = endOf(lines, change.section ?? [])
    if (end === null) return refused('no such section')
    lines.splice(
      end,
      0,
      moved ?? writeLine(change.kind === 'add' ? change.entry : { title: '', url: '' }, false),
    )
    return done(end + 1)
  }
  if (!('ref' in change)) return refused('not in this language')
  const at = open.list.entries.find(({ line }) => line === change.ref.line)
  if (!at) return refused('unknown line')
  if (change.kind === 'remove') {
    lines.splice(at.line - 1, 1)
    return done(at.line)
  }
  const { set } = change
  if (set.status && at.status === undefined) return refused('this list has no form for a status')
  const next = { ...at, ...set, title: set.title ?? at.title, url: set.url ?? at.url } as EntryFields
  lines[at.line - 1] = writeLine(next, true)
  return done(at.line)
}

/** Index of the line after a section's last entry. */
function endOf(lines: readonly string[], section: readonly string[]): number | null {
  const start = section.length === 0 ? -1 : lines.indexOf(`# ${section[0]}`)
  if (section.length > 0 && start < 0) return null
  let end = start + 1
  for (let i = end; i < lines.length && !lines[i]?.startsWith('# '); i++)
    if (lines[i]?.startsWith('- ')) end = i + 1
  return end
}
