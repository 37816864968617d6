import type { CDPSession, Page } from 'playwright-core'
import { waitUntil } from './wait-until.ts'

/** What the browser calls the states of one version of a service worker. */
type RunningStatus = 'stopped' | 'starting' | 'running' | 'stopping'

/**
 * Follows the runs of the extension's service worker by what the browser tells of each change. A list of targets does
 * not do: a worker that is woken while it ends comes back under the id of its last run, as if it had never ended.
 */
export class WorkerRuns {
  readonly #cdp: CDPSession
  readonly #states = new Map<string, RunningStatus>()
  #ended = 0

  private constructor(cdp: CDPSession, extensionId: string) {
    this.#cdp = cdp
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.includes(extensionId)) continue
        const before = this.#states.get(versionId)
        if (runningStatus === 'stopped' && before !== undefined && before !== 'stopped') this.#ended++
        this.#states.set(versionId, runningStatus)
      }
    })
  }

  /** @param page any page of the extension, from which its worker is followed as long as the page lives */
  static async follow(page: Page, extensionId: string): Promise<WorkerRuns> {
    const cdp = await page.context().newCDPSession(page)
    const runs = new WorkerRuns(cdp, extensionId)
    await cdp.send('ServiceWorker.enable')
    return runs
  }

  /** Ends the run that is going on and waits for its end; somebody may have started the next one by then. */
  async end(): Promise<void> {
    // One that is ended while its script is loading leaves an error behind.
    const versionId = await waitUntil('the worker to run', () => this.#running())
    const before = this.#ended
    await this.#cdp.send('ServiceWorker.stopWorker', { versionId })
    await waitUntil('the worker to end', () => this.#ended > before)
  }

  #running(): string | null {
    for (const [versionId, state] of this.#states) if (state === 'running') return versionId
    return null
  }
}
