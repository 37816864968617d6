import { describe, expect, it } from 'vitest'
import { maySend } from '../../../src/messages/sender.ts'

const own = { id: 'listmark', origin: 'chrome-extension://listmark' }
const popup = { id: 'listmark', url: 'chrome-extension://listmark/popup/popup.html', origin: own.origin }
const content = { id: 'listmark', url: 'https://a.org/post', tab: { id: 3 }, frameId: 0 }

describe('maySend', () => {
  it("lets the extension's own pages ask for everything, in a tab too", () => {
    expect(maySend('savePage', popup, own)).toBe(true)
    expect(maySend('removeList', { ...popup, tab: { id: 9 }, frameId: 0 }, own)).toBe(true)
  })

  it('lets a content script say what its page shows, and nothing else', () => {
    expect(maySend('pageSeen', content, own)).toBe(true)
    expect(maySend('savePage', content, own)).toBe(false)
    expect(maySend('changeSettings', content, own)).toBe(false)
  })

  it('hears no frames, no other extensions, and no page that only looks like ours', () => {
    expect(maySend('pageSeen', { ...content, frameId: 4 }, own)).toBe(false)
    expect(maySend('pageSeen', { ...content, tab: undefined }, own)).toBe(false)
    expect(maySend('savePage', { ...popup, id: 'other' }, own)).toBe(false)
    expect(maySend('savePage', { ...popup, url: 'https://listmark/popup/popup.html' }, own)).toBe(false)
    expect(maySend('savePage', { ...popup, url: 'chrome-extension://listmark.evil/p.html' }, own)).toBe(false)
    expect(maySend('savePage', { ...popup, origin: 'https://a.org' }, own)).toBe(false)
    expect(maySend('savePage', { id: 'listmark' }, own)).toBe(false)
  })

  it('does not take an extension page for a web page', () => {
    expect(maySend('pageSeen', { ...popup, tab: { id: 1 }, frameId: 0 }, own)).toBe(false)
  })
})
