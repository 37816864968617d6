import path from 'node:path'
import { findChromium, installBrowsers } from './browsers.mjs'
import { installPackages, ROOT } from './install.mjs'
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
  console.log(`No Chrome, Chromium, Edge or Brave was found here. With any of them:
  1. open chrome://extensions
  2. switch "Developer mode" on
  3. click "Load unpacked" and choose ${path.join(ROOT, 'dist', 'chrome')}
For Firefox: open about:debugging#/runtime/this-firefox, click "Load Temporary Add-on…" and choose
${path.join(ROOT, 'dist', 'firefox', 'manifest.json')}`)
  process.exit(1)
}
await runTypeScript('scripts/start/start.ts', 'start', process.argv.includes('--samples'))
