import { installPackages } from './install.mjs'
import { runTool } from './run.mjs'

/** The property tests with many cases each; `npm test` runs the same ones with few. */
if (!(await installPackages())) process.exit(1)
const { ok } = await runTool('vitest', ['run', '--project', 'laws'], { LISTMARK_LAWS: 'long' })
process.exit(ok ? 0 : 1)
