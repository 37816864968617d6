import { word } from '../../src/messages/words.ts'
import { shownFields } from '../../src/model/library.ts'
import { MARK_SCOPES, type MarkScope, THEMES } from '../../src/model/settings.ts'
import { hostOf } from '../../src/ui/host.ts'
import { sectionText, sharedHeadings } from '../../src/ui/section-options.ts'
import { type Filter, filterRows, NO_FILTER } from '../filter.ts'
import { showSearch } from '../searches/SavedSearches.tsx'
import { themeWord } from '../ThemeSettings.tsx'
import type { Choice, Situation } from './choice.ts'

/** Most entries that the palette shows. */
const ENTRIES_SHOWN = 8

const SCOPE_WORDS = {
  everywhere: 'marksEverywhere',
  paperSites: 'marksPaperSites',
  never: 'marksNever',
} as const satisfies Record<MarkScope, string>

/** The other lists of the library. */
export function listChoices({ library, list, actions }: Situation): readonly Choice[] {
  return library.lists
    .filter(({ id }) => id !== list?.id)
    .map(({ id, name }) => ({
      id: `list ${id}`,
      group: 'lists',
      text: name,
      run: () => {
        actions.send({ kind: 'page', page: 'library' })
        actions.changeSettings({ currentList: id })
      },
    }))
}

/** The searches that are kept by name. */
export function searchChoices({ library, actions }: Situation): readonly Choice[] {
  return library.settings.savedSearches.map(({ name, text }) => ({
    id: `search ${name}`,
    group: 'searches',
    text: name,
    ...(text !== name && { beside: text }),
    run: () => showSearch(actions, text),
  }))
}

/** The shown list's sections, by their own heading, with those above it beside. */
export function sectionChoices({ list, actions }: Situation): readonly Choice[] {
  const sections = list?.sections ?? []
  const shared = sharedHeadings(sections)
  return sections
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => ({
      id: `section ${list?.id} ${JSON.stringify(path)}`,
      group: 'sections',
      text: path.at(-1) ?? '',
      beside: sectionText(path.slice(shared, -1)),
      run: () => showOnly(actions, { section: path }),
    }))
}

/** The shown list's tags. */
export function tagChoices({ list, actions }: Situation): readonly Choice[] {
  return (list?.tags ?? []).map(({ tag }) => ({
    id: `tag ${list?.id} ${tag}`,
    group: 'tags',
    text: tag,
    run: () => showOnly(actions, { tags: [tag] }),
  }))
}

/** Settings that are one choice, each value but the one that holds. */
export function settingChoices({ library, actions }: Situation): readonly Choice[] {
  const { oneClickSave, marks, theme } = library.settings
  return [
    ...THEMES.filter((each) => each !== theme).map(
      (each): Choice => ({
        id: `theme ${each}`,
        group: 'settings',
        text: word('settingTo', word('settingsTheme'), themeWord(each)),
        run: () => actions.changeSettings({ theme: each }),
      }),
    ),
    {
      id: 'one-click',
      group: 'settings',
      text: word('settingTo', word('settingOneClick'), word(oneClickSave ? 'settingOff' : 'settingOn')),
      run: () => actions.changeSettings({ oneClickSave: !oneClickSave }),
    },
    ...MARK_SCOPES.filter((scope) => scope !== marks).map(
      (scope): Choice => ({
        id: `marks ${scope}`,
        group: 'settings',
        text: word('settingTo', word('settingsMarks'), word(SCOPE_WORDS[scope])),
        run: () => actions.changeSettings({ marks: scope }),
      }),
    ),
  ]
}

/** The entries of the shown list that a search finds, best first; chosen with Ctrl or Cmd, their page opens. */
export function entryChoices({ library, actions }: Situation, typed: string): readonly Choice[] {
  if (typed.trim() === '') return []
  return filterRows(library.rows ?? [], { ...NO_FILTER, text: typed })
    .slice(0, ENTRIES_SHOWN)
    .map((row) => {
      const { title, url } = shownFields(row)
      return {
        id: `entry ${row.id}`,
        group: 'entries',
        text: title,
        beside: hostOf(url),
        run: (other) => {
          if (other && url !== '') return void open(url, '_blank', 'noopener')
          actions.send({ kind: 'page', page: 'library' })
          actions.send({ kind: 'filter', change: NO_FILTER })
          // The row that is shown takes the focus where nothing else has it.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          actions.send({ kind: 'show', id: row.id })
        },
      }
    })
}

function showOnly(actions: Situation['actions'], change: Partial<Filter>): void {
  actions.send({ kind: 'page', page: 'library' })
  actions.send({ kind: 'filter', change: { ...NO_FILTER, ...change } })
}
