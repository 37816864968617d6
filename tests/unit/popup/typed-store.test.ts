import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Typed } from '../../../popup/typed.ts'
import { keepTyped, readTyped, type TypedArea, tidyTyped, typedKeeper } from '../../../popup/typed-store.ts'

const DAY = 24 * 60 * 60 * 1000

function typed(note: string): Typed {
  return { entryId: null, listId: null, section: [], fields: { note } }
}

let stored: Map<string, unknown>
let area: TypedArea
beforeEach(() => {
  stored = new Map<string, unknown>([['other', 'of somebody else']])
  area = {
    get: async (key) => Object.fromEntries([...stored].filter(([name]) => key === null || name === key)),
    set: async (items) => {
      for (const [name, value] of Object.entries(items)) stored.set(name, value)
    },
    remove: async (keys) => {
      for (const key of keys) stored.delete(key)
    },
  }
})

const pageAt = (n: number) => `https://example.org/${n}`

describe('where typed text waits', () => {
  it('gives back what was typed about a page, until it is let go', async () => {
    await keepTyped(area, pageAt(1), typed('a thought'), 0)
    expect(await readTyped(area, pageAt(1), DAY)).toEqual(typed('a thought'))
    expect(await readTyped(area, pageAt(2), DAY)).toBeNull()
    await keepTyped(area, pageAt(1), null, DAY)
    expect(await readTyped(area, pageAt(1), DAY)).toBeNull()
  })

  it('forgets what is older than thirty days', async () => {
    await keepTyped(area, pageAt(1), typed('old'), 0)
    await keepTyped(area, pageAt(2), typed('new'), 20 * DAY)
    expect(await readTyped(area, pageAt(1), 31 * DAY)).toBeNull()
    await tidyTyped(area, 31 * DAY)
    expect([...stored.keys()]).toEqual(['other', `typed:${pageAt(2)}`])
  })

  it('keeps the fifty pages that were typed about last', async () => {
    for (let n = 0; n < 60; n++) await keepTyped(area, pageAt(n), typed(`note ${n}`), n)
    await tidyTyped(area, 60)
    expect(stored.size).toBe(51)
    expect(await readTyped(area, pageAt(9), 60)).toBeNull()
    expect(await readTyped(area, pageAt(10), 60)).toEqual(typed('note 10'))
  })

  it('lets the oldest go where there is too much text, and never the last one', async () => {
    const long = 'x'.repeat(1_500_000)
    await keepTyped(area, pageAt(1), typed(long), 1)
    await keepTyped(area, pageAt(2), typed(long), 2)
    await tidyTyped(area, 3)
    expect(await readTyped(area, pageAt(1), 3)).toBeNull()
    expect(await readTyped(area, pageAt(2), 3)).toEqual(typed(long))
  })

  it('takes what another version left there for nothing', async () => {
    stored.set(`typed:${pageAt(1)}`, { fields: { note: 'of before' } })
    expect(await readTyped(area, pageAt(1), 0)).toBeNull()
    await tidyTyped(area, 0)
    expect([...stored.keys()]).toEqual(['other'])
  })
})

describe('typing', () => {
  it('is written one after the other, and of what waits only the last', async () => {
    const written: string[] = []
    let done = () => {}
    area.set = (items) => {
      written.push(JSON.stringify(items).match(/note (\d)/)?.[1] ?? '')
      return new Promise((resolve) => {
        done = resolve
      })
    }
    const keeper = typedKeeper(() => 0)
    for (const n of [1, 2, 3]) keeper.keep(area, pageAt(1), typed(`note ${n}`))
    expect(written).toEqual(['1'])
    done()
    await vi.waitFor(() => expect(written).toEqual(['1', '3']))
    keeper.keep(area, pageAt(1), typed('note 4'))
    keeper.flush()
    expect(written).toEqual(['1', '3', '4'])
  })
})
