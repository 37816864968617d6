// @vitest-environment jsdom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { takeByNumber } from '../../../src/ui/NumberedChips.tsx'
import { SectionField } from '../../../src/ui/SectionField.tsx'
import { TagsField } from '../../../src/ui/TagsField.tsx'

vi.mock('../../../src/messages/words.ts', () => ({
  word: (name: string, ...fills: string[]) => [name, ...fills].join(' '),
}))

const known = [
  { tag: 'reasoning', count: 9 },
  { tag: 'retrieval', count: 4 },
]
const sections = [
  { path: ['Others'], count: 1 },
  { path: ['LLMs'], count: 1 },
  { path: ['LLMs', 'Reasoning'], count: 1 },
]

const submitted = vi.fn()

function Form() {
  const [tags, setTags] = useState<readonly string[]>([])
  const [section, setSection] = useState<readonly string[]>(['Others'])
  return (
    <form
      onKeyDown={(event) => takeByNumber(event, event.currentTarget)}
      onSubmit={(event) => {
        event.preventDefault()
        submitted(tags, section)
      }}
    >
      <TagsField
        id="tags"
        tags={tags}
        known={known}
        proposed={['retrieval', 'reasoning']}
        firstNumber={3}
        onChange={setTags}
      />
      <SectionField
        id="section"
        sections={sections}
        value={section}
        proposed={[['Others'], ['LLMs', 'Reasoning']]}
        onChange={setSection}
      />
    </form>
  )
}

const field = (id: string): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>(`#${id}`)
  if (!input) throw new Error(`no field ${id}`)
  return input
}
const painted = () => new Promise((resolve) => setTimeout(resolve, 20))

async function type(id: string, text: string) {
  field(id).value = text
  field(id).dispatchEvent(new Event('input', { bubbles: true }))
  await painted()
}

/** Presses a key; Enter sends the form unless the field keeps it. */
async function press(id: string, key: string, ctrlKey = false) {
  const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })
  const left = field(id).dispatchEvent(event)
  if (key === 'Enter' && left) field(id).form?.requestSubmit()
  await painted()
}

const chips = () => [...document.querySelectorAll('.tags > .chip')].map((chip) => chip.textContent)
const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent)

beforeEach(() => {
  submitted.mockClear()
  Element.prototype.scrollIntoView = () => undefined
  render(null, document.body)
  render(<Form />, document.body)
})

describe('the tags field', () => {
  it('makes a chip of typed text with Enter, and leaves the next Enter to the form', async () => {
    await type('tags', 'novel idea')
    await press('tags', 'Enter')
    expect(chips()).toEqual(['novel idea'])
    expect(submitted).not.toHaveBeenCalled()
    await press('tags', 'Enter')
    expect(submitted).toHaveBeenCalledWith(['novel idea'], ['Others'])
  })

  it('makes a chip of typed text and sends the form with Ctrl and Enter', async () => {
    await type('tags', 'novel idea')
    await press('tags', 'Enter', true)
    expect(chips()).toEqual(['novel idea'])
    expect(submitted).toHaveBeenCalledTimes(1)
  })

  it('completes with the arrows and Enter', async () => {
    await type('tags', 're')
    expect(options()).toEqual(['reasoning9', 'retrieval4'])
    await press('tags', 'ArrowDown')
    await press('tags', 'ArrowDown')
    expect(field('tags').getAttribute('aria-activedescendant')).toBe('tags-options-1')
    await press('tags', 'Enter')
    expect(chips()).toEqual(['retrieval'])
    expect(options()).toEqual([])
  })

  it('makes a chip with a comma, and takes the last one away with Backspace', async () => {
    await type('tags', 'one, two,')
    expect(chips()).toEqual(['one', 'two'])
    await press('tags', 'Backspace')
    expect(chips()).toEqual(['one'])
  })

  it('closes the completions with Escape and keeps the text', async () => {
    await type('tags', 're')
    await press('tags', 'Escape')
    expect(options()).toEqual([])
    expect(field('tags').value).toBe('re')
  })

  it('keeps typed text as a tag when the focus leaves', async () => {
    await type('tags', 'unfinished')
    field('tags').dispatchEvent(new FocusEvent('blur'))
    await painted()
    expect(chips()).toEqual(['unfinished'])
  })
})

describe('the section field', () => {
  it('filters the headings as one types, and Enter chooses the best', async () => {
    await type('section', 'reas')
    expect(options()).toEqual(['Reasoning LLMs1'])
    await press('section', 'Enter')
    expect(field('section').value).toBe('LLMs › Reasoning')
    expect(submitted).not.toHaveBeenCalled()
  })

  it('opens on the chosen heading and moves from there', async () => {
    await press('section', 'ArrowDown')
    expect(options()).toHaveLength(3)
    await press('section', 'ArrowDown')
    await press('section', 'Enter')
    expect(field('section').value).toBe('LLMs')
  })

  it('gives up with Escape, and the chosen heading stays', async () => {
    await type('section', 'zzz')
    await press('section', 'Escape')
    expect(field('section').value).toBe('Others')
  })
})

describe('proposals', () => {
  async function pressAlt(code: string) {
    const event = new KeyboardEvent('keydown', { code, altKey: true, bubbles: true, cancelable: true })
    field('tags').dispatchEvent(event)
    await painted()
  }
  const offered = () =>
    [...document.querySelectorAll<HTMLElement>('.chip.offered')].map(
      (chip) => `${chip.dataset['number']}${chip.textContent}`,
    )

  it('are taken by Alt and their numbers from anywhere in the form, and keep these', async () => {
    expect(offered()).toEqual(['3retrieval', '4reasoning', '2Reasoning'])
    await pressAlt('Digit4')
    await pressAlt('Digit2')
    expect(chips()).toEqual(['reasoning'])
    expect(field('section').value).toBe('LLMs › Reasoning')
    expect(offered()).toEqual(['3retrieval', '1Others'])
  })

  it('leave the focus where it can go on when they are clicked away', async () => {
    const chip = document.querySelector<HTMLElement>('[data-number="3"]')
    chip?.focus()
    chip?.click()
    await painted()
    expect(chips()).toEqual(['retrieval'])
    expect(document.activeElement).toBe(field('tags'))
  })
})
