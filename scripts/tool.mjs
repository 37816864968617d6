import { installPackages } from './install.mjs'
import { runTool } from './run.mjs'

/** Runs a tool of package.json with the words after its name, once the packages are there. */
const [tool = '', ...args] = process.argv.slice(2)
if (!(await installPackages())) process.exit(1)
const { ok } = await runTool(tool, args)
process.exit(ok ? 0 : 1)
