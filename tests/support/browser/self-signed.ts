import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A key and a certificate that it signed itself, both PEM. */
export interface SelfSigned {
  readonly key: string
  readonly cert: string
}

const TAG = {
  integer: 0x02,
  bitString: 0x03,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
}
const VERSION_3 = Buffer.from([0xa0, 0x03, 0x02, 0x01, 0x02])
const OID_ECDSA_SHA256 = Buffer.from('2a8648ce3d040302', 'hex')
const OID_COMMON_NAME = Buffer.from('550403', 'hex')

/** A DER element: tag, length, content (X.690 section 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(head), content])
}

function utcTime(time: number): Buffer {
  const text = new Date(time).toISOString().replace(/[-:T]/g, '').slice(2, 14)
  return der(TAG.utcTime, Buffer.from(`${text}Z`))
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/**
 * Makes a certificate (X.509 v3, RFC 5280) for the loopback server that plays the internet. Made anew for each
 * run, so that no private key lies in the project; the browsers under test accept any certificate.
 */
export function selfSigned(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = der(TAG.sequence, der(TAG.oid, OID_ECDSA_SHA256))
  const attribute = der(
    TAG.sequence,
    der(TAG.oid, OID_COMMON_NAME),
    der(TAG.utf8, Buffer.from('listmark tests')),
  )
  const name = der(TAG.sequence, der(TAG.set, attribute))
  const day = 24 * 60 * 60 * 1000
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(8)])
  const toSign = der(
    TAG.sequence,
    VERSION_3,
    der(TAG.integer, serial),
    algorithm,
    name,
    der(TAG.sequence, utcTime(Date.now() - day), utcTime(Date.now() + 7 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der(TAG.bitString, Buffer.from([0]), sign('sha256', toSign, privateKey))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', der(TAG.sequence, toSign, algorithm, signature)),
  }
}
