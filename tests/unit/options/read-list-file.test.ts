import { expect, it } from 'vitest'
import { nameOfFile, readListFile } from '../../../options/read-list-file.ts'
import { siteName } from '../../../options/site-name.ts'

const file = (...parts: BlobPart[]) => new Blob(parts)

it('a text file is read to the last byte, its byte order mark and line ends included', async () => {
  const text = '\uFEFF# List\r\n- [a](https://a.example) \r\n'
  expect(await readListFile(file(text))).toEqual({ kind: 'text', text })
})

it('what is no list is refused with the reason', async () => {
  expect(await readListFile(file(' \n\n'))).toEqual({ kind: 'refused', reason: 'fileEmpty' })
  expect(await readListFile(file(new Uint8Array([1, 0, 2])))).toEqual({
    kind: 'refused',
    reason: 'fileBinary',
  })
  expect(await readListFile(file(new Uint8Array([0xff, 0xfe, 0x41, 0])))).toEqual({
    kind: 'refused',
    reason: 'fileEncoding',
  })
  expect(await readListFile(file('caf', new Uint8Array([0xe9]), ' au lait'))).toEqual({
    kind: 'refused',
    reason: 'fileEncoding',
  })
})

it('a file of 10 MB is read, one beyond all lists is refused unread', async () => {
  expect(await readListFile(file('x'.repeat(10 * 1024 * 1024)))).toMatchObject({ kind: 'text' })
  const huge = { size: 33 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('it was read')) } as Blob
  expect(await readListFile(huge)).toEqual({ kind: 'refused', reason: 'fileTooBig' })
})

it('a file that cannot be read any more is refused in words', async () => {
  const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('moved')) } as Blob
  expect(await readListFile(gone)).toEqual({ kind: 'refused', reason: 'fileUnreadable' })
})

it('a list takes its name from its file', () => {
  expect(nameOfFile('my-reading_list.md')).toBe('my reading list')
})

it('a quiet site is named by its host, however it is typed', () => {
  expect(siteName(' https://Example.org:8080/page?q ')).toBe('example.org')
  expect(siteName('mail.example.org')).toBe('mail.example.org')
  expect(siteName('two words')).toBeNull()
  expect(siteName('javascript://x')).toBeNull()
  expect(siteName('')).toBeNull()
})
