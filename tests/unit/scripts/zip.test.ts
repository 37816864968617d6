import { crc32, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { zip } from '../../../scripts/zip.mjs'

interface Unpacked {
  readonly path: string
  readonly data: Buffer
}

/** Reads an archive from its end, as unpackers do. */
function unzip(archive: Buffer): Unpacked[] {
  const end = archive.length - 22
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    const [size, whole, nameLength] = [20, 24]
      .map((field) => archive.readUInt32LE(at + field))
      .concat(archive.readUInt16LE(at + 28))
    const local = archive.readUInt32LE(at + 42)
    const path = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const body = local + 30 + archive.readUInt16LE(local + 26)
    const data = inflateRawSync(archive.subarray(body, body + (size ?? 0)))
    expect(data.length).toBe(whole)
    expect(archive.readUInt32LE(at + 16)).toBe(crc32(data))
    at += 46 + (nameLength ?? 0)
    return { path, data }
  })
}

const file = fc.record({
  path: fc.stringMatching(/^[a-zé]{1,8}(\/[a-z字]{1,8}){0,2}\.js$/),
  data: fc.uint8Array({ maxLength: 500 }),
})
const files = fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 12 })

it('packs every file whole, by name', () => {
  fc.assert(
    fc.property(files, (packed) => {
      const sorted = [...packed].sort((a, b) => (a.path < b.path ? -1 : 1))
      expect(unzip(zip(packed))).toEqual(sorted.map(({ path, data }) => ({ path, data: Buffer.from(data) })))
    }),
  )
})

it('makes the same bytes of the same files in any order', () => {
  fc.assert(
    fc.property(files, (packed) => {
      expect(zip([...packed].reverse()).equals(zip(packed))).toBe(true)
    }),
  )
})
