/** True when a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env['CI']
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

const PATIENCE_MS = 4000

/** True when arXiv answers in time: the sample list and the pages to try are mostly its papers. */
export async function isOnline(): Promise<boolean> {
  try {
    const answer = await fetch('https://arxiv.org/', {
      method: 'HEAD',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok
  } catch {
    return false
  }
}
