// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import { type Actions, actionsAt } from '../../../options/actions.ts'
import { Duplicates } from '../../../options/duplicates/Duplicates.tsx'
import { type Library, openingLibrary } from '../../../options/state.ts'
import type { DuplicateGroup } from '../../../src/messages/entry-protocol.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { madeRow } from '../popup/made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({
  word: (name: string, ...fills: string[]) => [name, ...fills].join(' '),
}))

const group = (n: number): DuplicateGroup => ({
  why: 'same',
  entries: [madeRow(2 * n, { title: `Twice ${n}` }), madeRow(2 * n + 1)],
})

/** The page with the first of three groups, and what a person asks of it. */
function page() {
  const box = document.body.appendChild(document.createElement('div'))
  const library = openingLibrary(DEFAULT_SETTINGS)
  const more = vi.fn()
  const desk = { ways: {}, send: vi.fn() } as unknown as Parameters<typeof actionsAt>[0]
  const bound = actionsAt(desk)
  const actions: Actions = { ...bound, duplicates: { ...bound.duplicates, more } }
  const show = (shown: number, duplicateCount: number) => {
    const duplicates = Array.from({ length: shown }, (_, n) => group(n))
    const now: Library = { ...library, findings: { ...library.findings, duplicates, duplicateCount } }
    render(<Duplicates library={now} actions={actions} />, box)
  }
  const button = () => [...box.querySelectorAll('button')].find((one) => one.textContent === 'duplicatesMore')
  return { box, show, more, button }
}

it('says how many groups are not shown yet, shows them when asked, and goes on to the first new one', async () => {
  const { box, show, more, button } = page()
  show(1, 3)
  expect(box.textContent).toContain('duplicatesLeft 2')
  button()?.click()
  expect(more).toHaveBeenCalledOnce()
  show(3, 3)
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Twice 1'))
  expect(button()).toBeUndefined()
  expect(box.textContent).not.toContain('duplicatesLeft')
})
