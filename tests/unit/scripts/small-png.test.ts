import { deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { smallPng } from '../../../scripts/screenshots/small-png.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: readonly number[] | Buffer): Buffer {
  const body = Buffer.from(data)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)])
}

/** A picture of 8 bits whose lines are given as they stand in the file, each behind the number of its filter. */
const picture = (width: number, height: number, kind: number, lines: readonly number[]) =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', [0, 0, 0, width, 0, 0, 0, height, 8, kind, 0, 0, 0]),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', []),
  ])

/** The colours of a picture with a palette, pixel after pixel. */
function coloursOf(png: Buffer, width: number): string[] {
  const data = (type: string) => {
    const at = png.indexOf(type, 0, 'latin1')
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const palette = data('PLTE')
  const indexes = [...inflateSync(data('IDAT'))].filter((_, at) => at % (width + 1) !== 0)
  return indexes.map((index) => palette.subarray(index * 3, index * 3 + 3).toString('hex'))
}

test('a picture keeps its colours, whatever filters its lines are written with', () => {
  const red = [200, 10, 0]
  const none = [0, 0, 0]
  const left = [1, ...red, ...none, ...none]
  const up = [2, ...none, 0, 0, 50, 1, 1, 1]
  const average = [3, 100, 5, 0, ...none, 0, 0, 10]
  const paeth = [4, ...none, ...none, 5, 0, 0]
  const small = smallPng(picture(3, 4, 2, [...left, ...up, ...average, ...paeth]))
  const [one, two, three] = ['c80a00', 'c80a32', 'c90b01']
  expect(coloursOf(small, 3)).toEqual([
    ...[one, one, one],
    ...[one, two, three],
    ...['c80a00', 'c80a19', 'c80a17'],
    ...['c80a00', 'c80a19', 'cd0a17'],
  ])
})

test('a rare colour unlike the others is kept among hundreds of common ones', () => {
  const width = 200
  const grey = (n: number) => [n % 200, n % 200, (n % 200) + (n >= 200 ? 3 : 0)]
  const line = (n: number) => [0, ...Array.from({ length: width }, (_, x) => grey(n + x)).flat()]
  const last = [0, ...Array.from({ length: width - 1 }, (_, x) => grey(x)).flat(), 255, 0, 0]
  const small = smallPng(picture(width, 4, 2, [...line(0), ...line(200), ...line(0), ...last]))
  expect(coloursOf(small, width).at(-1)).toBe('ff0000')
})

test('a picture of another kind stays as it is', () => {
  const grey = picture(2, 1, 0, [0, 7, 8])
  expect(smallPng(grey)).toBe(grey)
})
