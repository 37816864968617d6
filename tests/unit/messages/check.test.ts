import { describe, expect, it } from 'vitest'
import { checkEnvelope } from '../../../src/messages/check.ts'
import { LONG_TEXT, SHORT_TEXT } from '../../../src/messages/check-fields.ts'
import { BadShape } from '../../../src/messages/shape.ts'
import { MAX_URL_LENGTH } from '../../../src/model/url.ts'

const save = {
  listId: 'list',
  section: ['A', 'B'],
  entry: { title: 'T', url: 'https://a.org/', date: { year: 2024, month: 4 }, tags: ['x'], status: 'unread' },
  kept: { authors: ['Ada'] },
}

describe('checkEnvelope', () => {
  it.each([
    { name: 'pageSeen', ask: { page: { kind: 'paper', url: 'https://a.org/', title: 'T' } } },
    { name: 'openPage', ask: { tabId: 3 } },
    { name: 'savePage', ask: save },
    { name: 'updateEntry', ask: { entryId: 1, set: { date: null, title: 'U' }, section: [] } },
    { name: 'undo', ask: { listId: 'list', restorePoint: 4 } },
    { name: 'importList', ask: { name: 'N', fileName: 'n.md', text: '# x\n'.repeat(100_000) } },
    { name: 'changeSettings', ask: { currentList: null, quietSites: ['a.org'] } },
    { name: 'retryWaiting', ask: {} },
  ])('lets $name through as it is', (message) => {
    expect(checkEnvelope(message)).toEqual(message)
  })

  it('drops names that the protocol does not have, and never takes inherited ones', () => {
    const ask = { tabId: 3, evil: true }
    expect(checkEnvelope({ name: 'openPage', ask, more: 1 })).toEqual({ name: 'openPage', ask: { tabId: 3 } })
    expect(() => checkEnvelope({ name: 'openPage', ask: Object.create({ tabId: 3 }) })).toThrow(BadShape)
    expect(() => checkEnvelope({ name: 'constructor', ask: {} })).toThrow(BadShape)
  })

  it.each([
    ['no object', 'openPage'],
    ['null', null],
    ['an array', [{ name: 'openPage' }]],
    ['an unknown name', { name: 'dropEverything', ask: {} }],
    ['no question', { name: 'openPage' }],
    ['a wrong type', { name: 'openPage', ask: { tabId: '3' } }],
    ['a number that is no id', { name: 'openPage', ask: { tabId: 1.5 } }],
    ['a missing field', { name: 'savePage', ask: { ...save, section: undefined } }],
    [
      'a date that no calendar holds',
      { name: 'savePage', ask: withEntry({ date: { year: 2024, month: 13 } }) },
    ],
    ['an unknown status', { name: 'savePage', ask: withEntry({ status: 'skimmed' }) }],
    ['null where nothing can be cleared', { name: 'savePage', ask: withEntry({ title: null }) }],
    ['too long a title', { name: 'savePage', ask: withEntry({ title: 'x'.repeat(SHORT_TEXT + 1) }) }],
    ['too long a note', { name: 'savePage', ask: withEntry({ notes: 'x'.repeat(LONG_TEXT + 1) }) }],
    ['too long a URL', { name: 'savePage', ask: withEntry({ url: 'x'.repeat(MAX_URL_LENGTH + 1) }) }],
    ['too many tags', { name: 'savePage', ask: withEntry({ tags: new Array(10_001).fill('x') }) }],
    ['an object in a text', { name: 'savePage', ask: withEntry({ tags: [{ toString: 'x' }] }) }],
  ])('refuses %s', (_what, message) => {
    expect(() => checkEnvelope(message)).toThrow(BadShape)
  })

  it('says where a message is wrong', () => {
    expect(() => checkEnvelope({ name: 'savePage', ask: withEntry({ tags: ['x', 7] }) })).toThrow(
      'savePage.entry.tags[1]',
    )
  })
})

function withEntry(fields: object) {
  return { ...save, entry: { ...save.entry, ...fields } }
}
