/**
 * Runs a function of a TypeScript module of the project, which Node 20 by itself cannot.
 * @param {string} file relative to the project's folder
 * @param {string} name of the exported function
 * @param {...unknown} args
 * @returns {Promise<unknown>} what the function returns
 */
export async function runTypeScript(file, name, ...args) {
  // Loaded late: before the packages are installed there is no vite.
  const { runnerImport } = await import('vite')
  /** @type {{ module: Record<string, (...args: unknown[]) => unknown> }} */
  const { module } = await runnerImport(`./${file}`, { logLevel: 'error' })
  const exported = module[name]
  if (exported === undefined) throw new Error(`${file} exports no ${name}`)
  return exported(...args)
}
