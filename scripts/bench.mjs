import { installBrowsers } from './browsers.mjs'
import { installPackages } from './install.mjs'
import { run } from './run.mjs'
import { runTypeScript } from './run-typescript.mjs'

if (!(await installPackages())) process.exit(1)
await installBrowsers(['chromium'])
const { ok } = await run('node', ['scripts/build.mjs', '--test'])
if (!ok) process.exit(1)
await runTypeScript('bench/main.ts', 'bench', process.argv.slice(2))
