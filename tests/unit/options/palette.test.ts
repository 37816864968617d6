import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Actions } from '../../../options/actions.ts'
import { selected } from '../../../options/bulk/selection.ts'
import type { Situation } from '../../../options/palette/choice.ts'
import { offered } from '../../../options/palette/offered.ts'
import { keepRecent, recentChoices } from '../../../options/palette/recent.ts'
import { openingLibrary, type PageName } from '../../../options/state.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { madeList, madeRow } from '../popup/made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({
  word: (name: string, ...fills: string[]) => [name, ...fills].join(' '),
}))

const sent = vi.fn()
const actions = { send: sent } as unknown as Actions

/** A library with a list of two sections and a tag; its entries are titled as given. */
function withEntries(...titles: string[]): Situation {
  const list = {
    ...madeList('a'),
    sections: [
      { path: ['Models', 'Reasoning'], count: 2 },
      { path: ['Software', 'Agents'], count: 1 },
    ],
    tags: [{ tag: 'agents', count: 1 }],
  }
  const rows = titles.map((title, index) => madeRow(index + 1, { title }))
  return {
    library: { ...openingLibrary(DEFAULT_SETTINGS), lists: [list], rows, page: 'library' },
    list,
    actions,
  }
}

const texts = (situation: Situation, typed: string, recent: readonly string[] = []) =>
  Object.fromEntries(
    offered(situation, typed, recent).map(({ group, choices }) => [group, choices.map(({ text }) => text)]),
  )

describe('the palette', () => {
  it('offers all commands before anything is typed, and no sections, tags or entries', () => {
    const shown = texts(withEntries('Attention Is All You Need'), '')
    expect(Object.keys(shown)).toEqual(['commands'])
    expect(shown['commands']).toContain('exportList')
  })

  it('offers without a list only what needs none', () => {
    const { library } = withEntries()
    const shown = texts({ library: { ...library, lists: [] }, list: null, actions }, '')
    expect(shown['commands']).toContain('addList')
    expect(shown['commands']).not.toContain('exportList')
  })

  it('finds sections, tags and entries by a part of their name, each under its heading', () => {
    expect(texts(withEntries('Generative Agents', 'Attention Is All You Need'), 'agents')).toEqual({
      sections: ['Agents'],
      tags: ['agents'],
      entries: ['Generative Agents'],
    })
  })

  it('finds a section by the headings above it', () => {
    expect(texts(withEntries(), 'models rea')['sections']).toEqual(['Reasoning'])
  })

  it('says nothing where nothing fits', () => {
    expect(offered(withEntries('Attention'), 'zzzz', [])).toEqual([])
  })

  it('puts what was used last first, once', () => {
    const groups = offered(withEntries(), '', ['history', 'gone'])
    expect(groups[0]).toMatchObject({ group: 'recent', choices: [{ id: 'history' }] })
    expect(groups[1]?.choices.map(({ id }) => id)).not.toContain('history')
  })

  it('shows a section alone, whatever was filtered before', () => {
    const [group] = offered(withEntries(), 'reasoning', [])
    group?.choices[0]?.run(false)
    expect(sent).toHaveBeenLastCalledWith({
      kind: 'filter',
      change: { text: '', section: ['Models', 'Reasoning'], tags: [], status: null },
    })
  })
})

describe('the palette and the rest of the library', () => {
  it('offers to do something with the selected entries, before all else', () => {
    const situation = withEntries('One', 'Two')
    const selection = selected(situation.library.rows?.map(({ id }) => id) ?? [])
    const [group] = offered({ ...situation, library: { ...situation.library, selection } }, '', [])
    expect(group?.group).toBe('selection')
    expect(group?.choices.map(({ text }) => text)).toContain('keyMarkRead')
  })

  it('leads to every page that can be gone to', () => {
    const paths = readFileSync('options/palette/commands.ts', 'utf8')
    const pages: Record<PageName, boolean> = {
      opening: false,
      welcome: false,
      library: true,
      settings: true,
      adding: true,
      converting: true,
      keeping: true,
      conflicts: true,
      history: true,
      duplicates: true,
      unclear: true,
      charts: true,
    }
    const missing = Object.entries(pages).filter(([page, isGoal]) => isGoal && !paths.includes(`'${page}'`))
    expect(missing).toEqual([])
  })
})

describe('what was used last', () => {
  const keeper = (kept: string | null) => ({
    kept,
    getItem() {
      return this.kept
    },
    setItem(_name: string, value: string) {
      this.kept = value
    },
  })

  it('is kept, the latest first, each once, five at most', () => {
    const made = keeper(null)
    for (const id of ['a', 'b', 'c', 'd', 'e', 'a', 'f']) keepRecent(made, id)
    expect(recentChoices(made)).toEqual(['f', 'a', 'e', 'd', 'c'])
  })

  it.each([null, 'not json', '{"a":1}', '[1,null]'])('is nothing when %s was kept', (kept) => {
    expect(recentChoices(keeper(kept))).toEqual([])
  })

  it('is forgotten where there is no room', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(() => keepRecent(full, 'a')).not.toThrow()
  })
})
