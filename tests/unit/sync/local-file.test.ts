import { describe, expect, it } from 'vitest'
import { localFile } from '../../../src/sync/targets/local-file.ts'
import { FakeFile } from '../../support/sync/fake-file.ts'

const error = (name: string) => new DOMException('', name)

describe('a local file', () => {
  it('is read with its byte order mark and line ends, and written so', async () => {
    const file = new FakeFile('\ufeff# List\r\n')
    const target = localFile(file.handle)
    const seen = await target.read()
    expect(seen).toMatchObject({ kind: 'text', text: '\ufeff# List\r\n' })
    expect(await target.write('\ufeff# List\r\n- ü\r\n', seen)).toMatchObject({ kind: 'written' })
    expect(await target.read()).toMatchObject({ kind: 'text', text: '\ufeff# List\r\n- ü\r\n' })
  })

  it('is not written when it is not what was read any more', async () => {
    const file = new FakeFile('one')
    const target = localFile(file.handle)
    const seen = await target.read()
    file.edit('two')
    expect(await target.write('three', seen)).toEqual({ kind: 'moved-on' })
    expect(file.text).toBe('two')
  })

  it('is not taken as written when something else is read back', async () => {
    const file = new FakeFile('one')
    const target = localFile(file.handle)
    const seen = await target.read()
    const { createWritable } = file.handle
    const handle = {
      ...file.handle,
      async createWritable() {
        const writable = await createWritable()
        return {
          ...writable,
          close: async () => {
            await writable.close()
            file.edit('of somebody else')
          },
        }
      },
    }
    expect(await localFile(handle).write('two', seen)).toEqual({ kind: 'moved-on' })
  })

  it('is not read while the person has not allowed it to be written', async () => {
    const file = new FakeFile('one')
    file.permission = 'prompt'
    expect(await localFile(file.handle).read()).toEqual({ kind: 'needs-permission' })
  })

  it.each([
    ['NotFoundError', { kind: 'missing' }],
    ['NotAllowedError', { kind: 'needs-permission' }],
    ['TypeMismatchError', { kind: 'unreadable', why: 'folder' }],
    ['NotReadableError', { kind: 'failed', why: 'other' }],
  ])('that cannot be read says why: %s', async (name, seen) => {
    const file = new FakeFile('one')
    file.error = error(name)
    expect(await localFile(file.handle).read()).toMatchObject(seen)
  })

  it.each([
    ['QuotaExceededError', { kind: 'failed', why: 'full' }],
    ['NoModificationAllowedError', { kind: 'failed', why: 'locked' }],
    ['NotAllowedError', { kind: 'needs-permission' }],
  ])('that cannot be written says why: %s', async (name, outcome) => {
    const file = new FakeFile('one')
    const target = localFile(file.handle)
    const seen = await target.read()
    file.writeError = error(name)
    expect(await target.write('two', seen)).toMatchObject(outcome)
    expect(file.text).toBe('one')
  })

  it('that is no text is not taken for a list', async () => {
    expect(await localFile(new FakeFile('a\0b').handle).read()).toEqual({ kind: 'unreadable', why: 'binary' })
    const latin = {
      ...new FakeFile('').handle,
      getFile: async () => new File([new Uint8Array([0x66, 0xfc, 0x72])], 'x'),
    }
    expect(await localFile(latin).read()).toEqual({ kind: 'unreadable', why: 'encoding' })
  })

  it('of fifty megabytes is not read at all', async () => {
    let isRead = false
    const file = new File([], 'x')
    const large = Object.defineProperties(file, {
      size: { value: 50 * 1024 * 1024 },
      arrayBuffer: {
        value: async () => {
          isRead = true
          return new ArrayBuffer(0)
        },
      },
    })
    const target = localFile({ ...new FakeFile('').handle, getFile: async () => large })
    expect(await target.read()).toEqual({ kind: 'unreadable', why: 'too-big' })
    expect(isRead).toBe(false)
  })
})
