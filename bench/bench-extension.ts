import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where it is built. */
export const FOLDER = path.join('.listmark', 'bench-extension')

/** The built extension with the bare page added, against which its own pages are measured. */
export function makeBenchExtension(): void {
  rmSync(FOLDER, { recursive: true, force: true })
  cpSync(path.join('dist', 'chrome'), FOLDER, { recursive: true })
  cpSync(path.join('bench', 'bare'), path.join(FOLDER, 'bare'), { recursive: true })
}
