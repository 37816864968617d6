// @vitest-environment jsdom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DateChoice, type PageDates } from '../../../src/ui/DateChoice.tsx'

vi.mock('../../../src/messages/words.ts', () => ({
  word: (name: string, ...fills: string[]) => [name, ...fills].join(' '),
}))

const versions: PageDates = {
  published: { year: 2023, month: 11, day: 13 },
  firstPublished: { year: 2023, month: 5, day: 22 },
}

function Field({ dates }: { dates: PageDates }) {
  const [value, setValue] = useState('2023-11-13')
  return (
    <>
      <output>{value}</output>
      <DateChoice dates={dates} value={value} onChoose={setValue} />
    </>
  )
}

const buttons = () => [...document.querySelectorAll('button')]
const shown = () => document.querySelector('output')?.textContent
const painted = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('the date of a work with versions', () => {
  beforeEach(() => {
    document.body.replaceChildren()
  })

  it('may be that of the first one, and that of the one shown again', async () => {
    render(<Field dates={versions} />, document.body)
    expect(buttons().map((button) => button.textContent)).toEqual([expect.stringMatching(/^dateFirst/)])
    buttons()[0]?.click()
    await painted()
    expect(shown()).toBe('2023-05-22')
    expect(buttons().map((button) => button.textContent)).toEqual([expect.stringMatching(/^dateShown/)])
    buttons()[0]?.click()
    await painted()
    expect(shown()).toBe('2023-11-13')
  })

  it('is no choice where there is one version', () => {
    render(<Field dates={{ published: { year: 2023 } }} />, document.body)
    expect(buttons()).toEqual([])
  })
})
