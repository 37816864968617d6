import { deflateSync, inflateSync } from 'node:zlib'
import { crc32 } from '../zip.mjs'

/** The most colours that a picture with a palette has. */
const COLOURS = 256

/** The square of how far apart colours are that one takes for the same. */
const ALIKE = 30 ** 2

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * The same picture with a palette, a third as large: pages have few colours, and the many between them at the edges
 * of letters take the nearest.
 * @param png as Chromium writes it: 8 bits, red, green and blue, not interlaced (PNG specification, section 11)
 * @returns the picture as it was when it is of another kind
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (head?.[8] !== 8 || head[9] !== 2 || head[12] !== 0) return png
  const width = head.readUInt32BE(0)
  const height = head.readUInt32BE(4)
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const colours = coloursOf(inflateSync(packed), width, height)
  const palette = paletteOf(colours)
  const indexes = new Map(palette.map((colour, index) => [colour, index]))
  const lines = Buffer.alloc((width + 1) * height)
  colours.forEach((colour, at) => {
    const index = indexes.get(colour) ?? nearest(colour, palette)
    indexes.set(colour, index)
    lines[at + Math.floor(at / width) + 1] = index
  })
  const smallHead = Buffer.from(head)
  smallHead[9] = 3
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', smallHead),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** Each pixel's colour as one number, the filters of the lines undone (PNG specification, section 9). */
function coloursOf(lines: Buffer, width: number, height: number): Uint32Array {
  const stride = width * 3
  const colours = new Uint32Array(width * height)
  let above: Uint8Array = Buffer.alloc(stride)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const filter = lines[start] ?? 0
    const line = lines.subarray(start + 1, start + 1 + stride)
    for (let x = 0; x < stride; x++) {
      const left = x < 3 ? 0 : (line[x - 3] ?? 0)
      const up = above[x] ?? 0
      line[x] = (line[x] ?? 0) + predicted(filter, left, up, x < 3 ? 0 : (above[x - 3] ?? 0))
    }
    for (let x = 0; x < width; x++) colours[y * width + x] = line.readUIntBE(x * 3, 3)
    above = line
  }
  return colours
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** First the commonest colours that are like no other, so that a rare red stays red; then the commonest of the rest. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const palette: number[] = []
  for (const colour of byCount) {
    if (palette.length < COLOURS && palette.every((each) => distance(each, colour) > ALIKE))
      palette.push(colour)
  }
  const chosen = new Set(palette)
  const others = byCount.filter((colour) => !chosen.has(colour))
  return [...palette, ...others.slice(0, COLOURS - palette.length)]
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(each, colour))
  return distances.indexOf(Math.min(...distances))
}

/** How far two colours are apart, squared. */
function distance(one: number, other: number): number {
  const [red, green, blue] = parts(one)
  const [r, g, b] = parts(other)
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
}

function parts(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}
