import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

/**
 * A browser found on this computer.
 * @typedef {{ name: string, path: string }} Browser
 */

/**
 * Where browsers live, unbranded ones first: they let a test do most.
 * @type {Record<string, readonly (readonly [name: string, places: readonly string[]])[]>}
 */
const CHROMIUMS = {
  linux: [
    ['Chromium', ['chromium', 'chromium-browser', '/snap/bin/chromium']],
    ['Chrome', ['google-chrome', 'google-chrome-stable', '/opt/google/chrome/chrome']],
    ['Edge', ['microsoft-edge', 'microsoft-edge-stable', '/opt/microsoft/msedge/msedge']],
    ['Brave', ['brave-browser', 'brave', '/opt/brave.com/brave/brave']],
  ],
  darwin: [
    ['Chromium', ['/Applications/Chromium.app/Contents/MacOS/Chromium']],
    ['Chrome', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']],
    ['Edge', ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
    ['Brave', ['/Applications/Brave Browser.app/Contents/MacOS/Brave Browser']],
  ],
  win32: [
    ['Chromium', ['Chromium\\Application\\chrome.exe']],
    ['Chrome', ['Google\\Chrome\\Application\\chrome.exe']],
    ['Edge', ['Microsoft\\Edge\\Application\\msedge.exe']],
    ['Brave', ['BraveSoftware\\Brave-Browser\\Application\\brave.exe']],
  ],
}

/** @type {Record<string, readonly (readonly [name: string, places: readonly string[]])[]>} */
const FIREFOXES = {
  linux: [['Firefox', ['firefox-esr', 'firefox', '/snap/bin/firefox']]],
  darwin: [['Firefox', ['/Applications/Firefox.app/Contents/MacOS/firefox']]],
  win32: [['Firefox', ['Mozilla Firefox\\firefox.exe']]],
}

/** Folders in which a bare name is looked for. */
function searchFolders() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders =
    process.platform === 'win32'
      ? [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      : PATH.split(path.delimiter)
  return folders.flatMap((folder) => (folder ? [folder] : []))
}

/**
 * @param {Record<string, readonly (readonly [name: string, places: readonly string[]])[]>} known
 * @returns {Browser | null}
 */
function find(known) {
  for (const [name, places] of known[process.platform] ?? []) {
    const candidates = places.flatMap((place) =>
      path.isAbsolute(place) ? [place] : searchFolders().map((folder) => path.join(folder, place)),
    )
    const found = candidates.find((candidate) => existsSync(candidate))
    if (found) return { name, path: found }
  }
  return null
}

/**
 * A browser named by hand must exist: a wrong path must not fall back to another browser in silence.
 * @param {string} variable of the environment
 * @param {string} name
 * @returns {Browser | null}
 */
function named(variable, name) {
  const given = process.env[variable]
  if (!given) return null
  if (!existsSync(given)) throw new Error(`${variable} is ${given}, but there is no such file`)
  return { name, path: given }
}

/** The Chromium-family browser to use (LISTMARK_CHROMIUM names one by hand), or null. */
export function findChromium() {
  return named('LISTMARK_CHROMIUM', 'Chromium') ?? find(CHROMIUMS)
}

/** The Firefox to use (LISTMARK_FIREFOX names one by hand), or null. */
export function findFirefox() {
  return named('LISTMARK_FIREFOX', 'Firefox') ?? find(FIREFOXES)
}

/** True where this user may install Debian's packages. */
function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs what is missing of the named Debian packages, where that is possible without asking.
 * @param {readonly ('chromium' | 'firefox-esr')[]} packages
 */
export async function installBrowsers(packages) {
  const missing = packages.filter((name) => (name === 'chromium' ? findChromium() : findFirefox()) === null)
  if (missing.length === 0 || !mayInstall()) return
  console.log(`Installing ${missing.join(' and ')} (apt-get) …`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quiet)
  for (const name of missing)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
}
