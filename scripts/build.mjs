import { installPackages, ROOT } from './install.mjs'
import { runTool } from './run.mjs'

/** For people: dist/chrome and dist/firefox. With `--test` also the two builds that end-to-end tests load. */
const FOR_PEOPLE = ['production', 'firefox']
const FOR_TESTS = ['test', 'firefox-test']

/** Whatever the shell says, or where this is run from: else the paths of the sources would be in what is built. */
const BUILDING = { NODE_ENV: 'production' }

if (!(await installPackages())) process.exit(1)
const modes = process.argv.includes('--test') ? [...FOR_PEOPLE, ...FOR_TESTS] : FOR_PEOPLE
for (const mode of modes) {
  const { ok } = await runTool('vite', ['build', '--mode', mode, '--logLevel', 'warn'], BUILDING)
  if (!ok) process.exit(1)
}
const commandLine = await runTool(
  'vite',
  ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
  BUILDING,
)
if (!commandLine.ok) process.exit(1)
console.log(
  `Built ${modes.map((mode) => `dist/${mode === 'production' ? 'chrome' : mode}`).join(', ')} and dist/cli in ${ROOT}`,
)
