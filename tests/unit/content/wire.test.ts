import { describe, expect, it, vi } from 'vitest'
import { extensionWire, type Runtime, wireOver } from '../../../src/content/wire.ts'

const page = { kind: 'other', url: 'https://example.org/', title: '' } as const

function runtime(send: Runtime['sendMessage'], id: string | undefined = 'own') {
  const listeners = new Set<Parameters<Runtime['onMessage']['addListener']>[0]>()
  const fake: Runtime = {
    ...(id === undefined ? {} : { id }),
    sendMessage: send,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  }
  return { fake, listeners }
}

describe('the wire of the content script', () => {
  it('sends what was seen in the envelope of the protocol', () => {
    const send = vi.fn(async () => null)
    expect(wireOver(runtime(send).fake).tell(page, vi.fn())).toBe(true)
    expect(send).toHaveBeenCalledWith({ name: 'pageSeen', ask: { page } })
  })

  it('is quiet when nobody listens, and says so when the extension is gone', async () => {
    expect(
      wireOver(runtime(async () => Promise.reject(new Error('no receiver'))).fake).tell(page, vi.fn()),
    ).toBe(true)
    const gone = runtime(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(wireOver(gone.fake).tell(page, vi.fn())).toBe(false)
    await Promise.resolve()
  })

  it('passes on how links are to be marked, and nothing of a refusal', async () => {
    const heard = vi.fn()
    wireOver(runtime(async () => ({ ok: true, answer: { mode: 'known', style: '' } })).fake).tell(page, heard)
    wireOver(runtime(async () => ({ ok: false, error: 'no' })).fake).tell(page, heard)
    await new Promise((resolve) => setTimeout(resolve))
    expect(heard.mock.calls).toEqual([[{ mode: 'known', style: '' }]])
  })

  it('answers null for whatever went wrong', async () => {
    const { fake } = runtime(async () => Promise.reject(new Error('no receiver')))
    expect(await wireOver(fake).ask('linksSeen', { page: '', urls: [] })).toBeNull()
    expect(wireOver({ ...fake, id: '' }).isAlive()).toBe(false)
  })

  it('looks again only when its own extension asks', () => {
    const { fake, listeners } = runtime(async () => null)
    const look = vi.fn()
    const end = wireOver(fake).onTold(look)
    for (const listener of listeners) {
      listener({ kind: 'lookAgain' }, { id: 'another' })
      listener({ kind: 'other' }, { id: 'own' })
      listener(null, { id: 'own' })
      listener({ kind: 'lookAgain' }, { id: 'own' })
    }
    expect(look.mock.calls).toEqual([['lookAgain']])
    end()
    expect(listeners.size).toBe(0)
  })

  it('is not there outside an extension', () => {
    expect(extensionWire()).toBeNull()
  })
})
