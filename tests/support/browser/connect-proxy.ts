import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A proxy on the loopback. */
export interface ConnectProxy {
  readonly port: number
  close(): Promise<void>
}

/**
 * An HTTP proxy (RFC 9110, CONNECT) that leads every host to one port of this computer: how a browser without
 * Chromium's host rules reaches the fake internet.
 */
export async function connectProxy(port: number): Promise<ConnectProxy> {
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => {
    response.statusCode = 404
    response.end()
  })
  server.on('connect', (_request, client: Socket, head: Buffer) => {
    const up = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      up.write(head)
      client.pipe(up).pipe(client)
    })
    for (const socket of [client, up]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('close', () => up.destroy())
    up.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
