import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = 20

/** True when node_modules is missing, or older than what the lock file asks for. */
function packagesAreStale() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json')
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs
  )
}

/**
 * Brings node_modules to what package-lock.json says. Uses nothing but Node, so that it can run first.
 * @returns false when npm failed; its words are on the screen then
 */
export async function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(`Listmark needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`)
    return false
  }
  if (!packagesAreStale()) return true
  console.log('Installing packages (npm ci) …')
  return (await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])).ok
}
