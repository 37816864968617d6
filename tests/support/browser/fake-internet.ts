import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Site } from '../../../samples/site.ts'
import { selfSigned } from './self-signed.ts'

/** A request that reached the fake internet. */
export interface Hit {
  readonly url: string
  readonly cookie: string | undefined
  /** The content script's origin, or the extension's for the worker's own requests. */
  readonly origin: string | undefined
}

/** A server on this computer that plays every host of the internet. */
export interface FakeInternet {
  readonly port: number
  readonly hits: Hit[]
  /** While true every connection is cut, as without a network. */
  setOffline(offline: boolean): void
  /** Addresses that begin so are never answered. */
  readonly silent: Set<string>
  close(): Promise<void>
}

/**
 * Starts the fake internet over TLS on a free port of the loopback.
 * @param sites asked in order; an address that none of them knows answers 404
 */
export async function fakeInternet(sites: readonly Site[]): Promise<FakeInternet> {
  const hits: Hit[] = []
  const silent = new Set<string>()
  let offline = false

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (offline) {
      request.socket.destroy()
      return
    }
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`)
    hits.push({ url: url.href, cookie: request.headers.cookie, origin: request.headers.origin })
    if ([...silent].some((start) => url.href.startsWith(start))) return
    const found = sites.reduce<ReturnType<Site>>((answer, site) => answer ?? site(url), null)
    const { status = 200, type, body } = found ?? { status: 404, type: 'text/plain', body: 'not here' }
    response.writeHead(status, { 'content-type': type })
    response.end(body)
  }

  const server = createServer(selfSigned(), answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    hits,
    silent,
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
