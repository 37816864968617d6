import { installBrowsers } from './browsers.mjs'
import { installPackages } from './install.mjs'
import { run } from './run.mjs'
import { runTypeScript } from './run-typescript.mjs'

/** Makes the pictures of docs/screenshots from the real extension on the sample list. */
if (!(await installPackages())) process.exit(1)
await installBrowsers(['chromium'])
const { ok } = await run('node', ['scripts/build.mjs'])
if (!ok) process.exit(1)
await runTypeScript('scripts/screenshots/take.ts', 'takeScreenshots')
