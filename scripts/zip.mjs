import { deflateRawSync } from 'node:zlib'

/**
 * A file of an archive.
 * @typedef {{ readonly path: string, readonly data: Uint8Array }} ZipFile
 */

/** Midnight of 1 January 1980, the first date that an archive can name: when a file was built says nothing of it. */
const DATE = 0x0021
const TIME = 0

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Version 2.0 of the format is enough for folders and deflated files. */
const VERSION = 20
const MADE_ON_UNIX = 3 << 8
/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8
const READABLE_FILE = 0o100644

/**
 * Packs files into a ZIP archive (APPNOTE.TXT 6.3). The same files make the same bytes, whenever and in whatever order
 * they come.
 * @param {readonly ZipFile[]} files paths with `/`, relative
 * @returns {Buffer}
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  /** @type {Buffer[]} */
  const locals = []
  /** @type {Buffer[]} */
  const centrals = []
  let offset = 0
  for (const file of sorted) {
    const { local, central } = packed(file, offset)
    locals.push(local)
    centrals.push(central)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = fields(
    [END, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...locals, directory, end])
}

/**
 * @param {ZipFile} file
 * @param {number} offset where it begins in the archive
 */
function packed({ path, data }, offset) {
  const name = Buffer.from(path, 'utf8')
  const body = deflateRawSync(data, { level: 9 })
  const shared = fields(
    [VERSION, 2],
    [FLAGS, 2],
    [DEFLATED, 2],
    [TIME, 2],
    [DATE, 2],
    [crc32(data), 4],
    [body.length, 4],
    [data.length, 4],
    [name.length, 2],
    [0, 2],
  )
  const rest = fields([0, 2], [0, 2], [0, 2], [READABLE_FILE * 0x10000, 4], [offset, 4])
  return {
    local: Buffer.concat([fields([LOCAL, 4]), shared, name, body]),
    central: Buffer.concat([fields([CENTRAL, 4], [MADE_ON_UNIX | VERSION, 2]), shared, rest, name]),
  }
}

/**
 * Numbers as the format writes them: the lowest byte first.
 * @param {readonly (readonly [value: number, bytes: 2 | 4])[]} numbers
 */
function fields(...numbers) {
  return Buffer.concat(
    numbers.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/**
 * The CRC-32 of ISO 3309, by which an archive or a picture tells that it is broken.
 * @param {Uint8Array} data
 */
export function crc32(data) {
  let crc = 0xffffffff
  for (const byte of data) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
