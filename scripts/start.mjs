import { findChromium, installBrowsers } from './browsers.mjs'
import { BY_HAND } from './by-hand.mjs'
import { installPackages } from './install.mjs'
import { run } from './run.mjs'
import { runTypeScript } from './run-typescript.mjs'

/**
 * Shows Listmark at work: in a window with the real web; with `--samples` or offline with the sample pages; and
 * without a display as a journey that is told in words.
 */
if (!(await installPackages())) process.exit(1)
await installBrowsers(['chromium'])
const { ok } = await run('node', ['scripts/build.mjs'])
if (!ok) process.exit(1)

if (findChromium() === null) {
  console.log(`No Chrome, Chromium, Edge or Brave was found here, but it is built. ${BY_HAND}`)
  process.exit(1)
}
await runTypeScript('scripts/start/start.ts', 'start', process.argv.includes('--samples'))
