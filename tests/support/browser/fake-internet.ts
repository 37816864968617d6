import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Answer, Site } from '../../../samples/site.ts'
import { selfSigned } from './self-signed.ts'

/** A request that reached the fake internet. */
export interface Hit {
  readonly url: string
  readonly cookie: string | undefined
  /** `document` for a page that was opened, `empty` for what a script fetched (Fetch Metadata). */
  readonly destination: string | undefined
}

const NOT_HERE: Answer = { status: 404, type: 'text/plain', body: 'not here' }

/** A server on this computer that plays every host of the internet. */
export interface FakeInternet {
  readonly port: number
  readonly hits: Hit[]
  /** While true every connection is cut, as without a network. */
  setOffline(offline: boolean): void
  close(): Promise<void>
}

/**
 * Starts the fake internet over TLS on a free port of the loopback.
 * @param sites asked in order; an address that none of them knows answers 404
 */
export async function fakeInternet(sites: readonly Site[]): Promise<FakeInternet> {
  const hits: Hit[] = []
  let offline = false

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (offline) {
      request.socket.destroy()
      return
    }
    const { headers } = request
    const url = new URL(request.url ?? '/', `https://${headers.host ?? 'localhost'}`)
    hits.push({ url: url.href, cookie: headers.cookie, destination: one(headers['sec-fetch-dest']) })
    const found = sites.reduce<ReturnType<Site>>((answer, site) => answer ?? site(url), null)
    const { status = 200, type, body, unfinished = false } = found ?? NOT_HERE
    response.writeHead(status, { 'content-type': type })
    if (unfinished) response.write(body)
    else response.end(body)
  }

  const server = createServer(selfSigned(), answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    hits,
    setOffline: (value) => {
      offline = value
      if (value) server.closeAllConnections()
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A header's value; of a repeated one the first. */
function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
