import path from 'node:path'
import { installPackages, ROOT } from './install.mjs'
import { runTool } from './run.mjs'

/**
 * Serves the extension with hot reload: style sheets change in place, pages reload, and for the worker, the scripts in
 * web pages and the texts the whole extension does.
 */
if (!(await installPackages())) process.exit(1)
console.log(`Load it once:
  1. open chrome://extensions in Chrome, Chromium, Edge or Brave
  2. switch "Developer mode" on
  3. click "Load unpacked" and choose ${path.join(ROOT, 'dist', 'dev')}
Then edit and look. Ctrl+C ends it; the loaded extension works only while this runs.`)
const { ok } = await runTool('vite', ['--mode', 'dev'])
process.exit(ok ? 0 : 1)
