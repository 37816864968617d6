import { describe, expect, it } from 'vitest'
import { openReply, WireError } from '../../../src/messages/reply.ts'

const failureOf = (reply: unknown) => {
  try {
    return openReply(reply)
  } catch (error) {
    return error instanceof WireError ? `${error.failure}: ${error.message}` : error
  }
}

describe('openReply', () => {
  it('gives the answer, also when that is null', () => {
    expect(openReply({ ok: true, answer: { kind: 'done' } })).toEqual({ kind: 'done' })
    expect(openReply({ ok: true, answer: null })).toBeNull()
  })

  it('throws what the worker said went wrong', () => {
    expect(failureOf({ ok: false, error: 'no such thing' })).toBe('failed: no such thing')
  })

  it('takes no reply at all for a worker that is gone', () => {
    expect(failureOf(undefined)).toMatch(/^gone: /)
    expect(failureOf('yes')).toMatch(/^gone: /)
  })
})
