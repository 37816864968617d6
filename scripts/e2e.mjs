import { installBrowsers } from './browsers.mjs'
import { installPackages } from './install.mjs'
import { run, runTool } from './run.mjs'

/** Builds, then runs the end-to-end tests; words after `npm run e2e --` choose files, as vitest does. */
if (!(await installPackages())) process.exit(1)
await installBrowsers(['chromium', 'firefox-esr'])
const { ok: built } = await run('node', ['scripts/build.mjs', '--test'])
if (!built) process.exit(1)
const { ok } = await runTool('vitest', ['run', '--project', 'e2e', ...process.argv.slice(2)])
process.exit(ok ? 0 : 1)
