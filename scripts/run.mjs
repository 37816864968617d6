import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a command in the project's folder with its output on the screen, and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<{ ok: boolean }>} ok when it ended with 0; a command that cannot be started is not ok
 */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32'
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm and npx are .cmd files there, which only a shell can start.
      shell: windows,
    })
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve({ ok: false })
    })
    child.on('exit', (code) => resolve({ ok: code === 0 }))
  })
}

/**
 * Runs a tool that package.json installs.
 * @param {string} tool name of its command, such as `vitest`
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function runTool(tool, args, env) {
  return run('npx', ['--no-install', tool, ...args], env)
}
