import type { Signal } from './protocol.ts'

const CHANNEL = 'listmark'

/**
 * Tells every open page of the extension. A page's own signals do not reach itself.
 * BroadcastChannel is bound to the extension's origin, so no web page can send or hear one.
 */
export function postSignal(signal: Signal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(signal)
  channel.close()
}

/**
 * Hears every signal from now on.
 * @returns a function that stops listening
 */
export function onSignal(hear: (signal: Signal) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = (event: MessageEvent<Signal>) => hear(event.data)
  return () => channel.close()
}
