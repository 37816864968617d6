import type { Launched } from './chromium.ts'

/** The browser's main process, for a test that ends it as a power cut does. */
export async function browserProcess({ cdp }: Launched): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser does not name its process')
  return main.id
}
