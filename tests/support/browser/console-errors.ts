import type { BrowserContext } from 'playwright-core'
import type { ConsoleLine } from './cdp-target.ts'

/** Everything that went wrong in sight of a console, wherever it was. */
export class ConsoleErrors {
  readonly found: string[] = []

  /** Takes a line from a console of that name; anything less than an error is let go. */
  add(where: string, { level, text }: ConsoleLine): void {
    if (level === 'error' || level === 'assert') this.found.push(`${where}: ${text}`)
  }

  /** Listens to every page and worker of the browser, those to come included. */
  listen(context: BrowserContext): void {
    context.on('console', (message) => {
      this.add(message.page()?.url() ?? 'worker', { level: message.type(), text: message.text() })
    })
    context.on('weberror', (error) => this.found.push(`${error.page()?.url()}: ${error.error().stack}`))
  }
}
