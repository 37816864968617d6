import { copyFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** The scripts that run in web pages, each built into one file. */
export const PAGE_SCRIPTS = ['src/content/main.ts', 'src/reader/page-script.ts', 'src/reader/links-script.ts']

/** What the parts of those scripts are called, relative to the root; nothing else may be in them. */
export const IN_PAGE_SCRIPTS = /^src\/(?:content|reader|page|sources|messages|model)\//

/** Texts and icons, which are copied as they are. */
const COPIED = /^public\//

/**
 * Follows, while `npm run dev` serves, what the extension's builder by itself does not: parts of the scripts that run in
 * web pages (it looks at the scripts' own files alone) and the texts. Both reload the extension.
 */
export function followInDev(): Plugin {
  return {
    name: 'listmark:follow-in-dev',
    apply: 'serve',
    configureServer({ config: { root, build }, watcher, ws }) {
      watcher.on('change', (file) => {
        const changed = path.relative(root, file).split(path.sep).join('/')
        if (COPIED.test(changed)) {
          copyFileSync(file, path.resolve(root, build.outDir, path.relative('public', changed)))
          ws.send({ type: 'custom', event: 'crx:runtime-reload' })
        }
        // To the builder it looks as if each script itself had changed.
        if (IN_PAGE_SCRIPTS.test(changed) && !PAGE_SCRIPTS.includes(changed))
          for (const script of PAGE_SCRIPTS) watcher.emit('change', path.resolve(root, script))
      })
    },
  }
}
