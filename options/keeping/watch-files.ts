import type { Ways } from '../ways.ts'

/**
 * Sees to it that files are looked at while the page is open: once now, whenever the person comes back to it,
 * and, where the browser tells of a file's changes, at each of these.
 */
export function watchFiles({ ask, files, targets, onSignal }: Ways): void {
  // A round that fails is told by its list's state; without a worker there is nothing to be told.
  const round = (listId?: Parameters<typeof files.keep>[0]) =>
    void ask('syncNow', listId === undefined ? {} : { listId }).catch(() => null)
  const watch = async () => {
    const rows = (await targets()).filter(({ kind, state }) => kind === 'file' && state.kind === 'in-step')
    await files.watch(
      rows.map(({ listId }) => listId),
      round,
    )
    // What was written between the last look and now; a round that finds nothing tells nothing, so this ends.
    round()
  }
  onSignal((signal) => {
    // A write puts a new file in the place of the one that was watched: it is watched anew.
    if (signal.kind === 'syncChanged') void watch().catch(() => null)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') round()
  })
  void watch().catch(() => null)
}
